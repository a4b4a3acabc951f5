import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';

export interface EndRollCallProps {
  rollCall: string;
  /** How many are missing now. */
  missing: number;
  onClose: () => void;
}

/** Asks before a roll call ends, and for a note. */
export function EndRollCall({ rollCall, missing, onClose }: EndRollCallProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('roll-call.end');
  const [note, setNote] = useState('');
  const end = async () => {
    const ended = await form.send({ submission: form.submission, rollCall, note });
    if (ended) onClose();
  };
  return (
    <Dialog
      title={t('rollCall.end.title')}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('rollCall.end.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('rollCall.end.saving')}
            onClick={() => void end()}
          >
            {t('rollCall.end.yes')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={() => 'roll-call-note'} />
      <p>{missing === 0 ? t('rollCall.end.all') : t('rollCall.end.missing', { count: missing })}</p>
      <TextField
        id="roll-call-note"
        size="staff"
        label={t('rollCall.end.note')}
        hint={t('rollCall.end.noteHint')}
        error={form.errorOf('note')}
        value={note}
        onChange={setNote}
      />
    </Dialog>
  );
}
