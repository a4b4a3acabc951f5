import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import styles from './count-result.module.css';

export interface SayWhatDialogProps {
  count: string;
  slot: number;
  /** What was said before. */
  note: string;
  onClose: () => void;
}

/** Asks what lies in a slot in which nothing is in the record. */
export function SayWhatDialog({ count, slot, note: before, onClose }: SayWhatDialogProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('counts.find');
  const [note, setNote] = useState(before);
  const save = async () => {
    if (await form.send({ submission: form.submission, count, slot, note })) onClose();
  };
  return (
    <Dialog
      title={t('count.what.title', { slot })}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('count.what.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('count.what.saving')}
            onClick={() => void save()}
          >
            {t('count.what.save')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={() => 'count-what'} />
      <div className={styles.quick}>
        {(['staff', 'visitor'] as const).map((what) => (
          <Button key={what} size="staff" onClick={() => setNote(t(`count.what.${what}`))}>
            {t(`count.what.${what}`)}
          </Button>
        ))}
      </div>
      <TextField
        id="count-what"
        size="staff"
        label={t('count.what.label')}
        hint={t('count.what.hint')}
        error={form.errorOf('note')}
        value={note}
        onChange={setNote}
        autoFocus
      />
    </Dialog>
  );
}
