import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StillHeld } from '../../../shared/contract/home-time.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import styles from './home-time.module.css';

const ID = 'keep-';

/** Keeping a device overnight: the number on the seal of its bag must be written down. */
export function KeepDialog({ held, onClose }: { held: StillHeld; onClose: () => void }) {
  const { t } = useTranslation('kiosk');
  const form = useForm('home-time.keep');
  const [seal, setSeal] = useState('');
  const [note, setNote] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { handover } = held;
    const kept = await form.send({ submission: form.submission, handover, seal, note }, (field, code) =>
      field === 'seal' && code === 'empty' ? t('homeTime.keep.sealMissing') : undefined,
    );
    if (kept) onClose();
  };
  return (
    <Dialog
      title={t('homeTime.keep.title', { name: held.pupil.name })}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('homeTime.keep.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            type="submit"
            form={`${ID}form`}
            busy={form.busy}
            busyLabel={t('homeTime.keep.saving')}
          >
            {t('homeTime.keep.save')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
      <p>{t('homeTime.keep.explain', { slot: held.slot })}</p>
      <form id={`${ID}form`} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <TextField
          id={`${ID}seal`}
          label={t('homeTime.keep.seal')}
          error={form.errorOf('seal')}
          size="staff"
          capitals="none"
          autoFocus
          value={seal}
          onChange={setSeal}
        />
        <TextField
          id={`${ID}note`}
          label={t('homeTime.keep.note')}
          hint={t('homeTime.keep.noteHint')}
          error={form.errorOf('note')}
          size="staff"
          value={note}
          onChange={setNote}
        />
      </form>
    </Dialog>
  );
}
