import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { StillHeld } from '../../../shared/contract/home-time.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';

const ID = 'broken-';

/** A seal that was found broken: what is seen must be said. */
export function BrokenSealDialog({ held, onClose }: { held: StillHeld; onClose: () => void }) {
  const { t } = useTranslation('kiosk');
  const form = useForm('home-time.check-seal');
  const [note, setNote] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { handover } = held;
    const saved = await form.send(
      { submission: form.submission, handover, intact: false, note },
      (field, code) => (field === 'note' && code === 'empty' ? t('homeTime.broken.noteMissing') : undefined),
    );
    if (saved) onClose();
  };
  return (
    <Dialog
      title={t('homeTime.broken.title', { name: held.pupil.name })}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('homeTime.broken.cancel')}
          </Button>
          <Button
            kind="danger"
            size="staff"
            type="submit"
            form={`${ID}form`}
            busy={form.busy}
            busyLabel={t('homeTime.broken.saving')}
          >
            {t('homeTime.broken.save')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
      <p>{t('homeTime.broken.explain')}</p>
      <form id={`${ID}form`} noValidate onSubmit={(event) => void save(event)}>
        <TextField
          id={`${ID}note`}
          label={t('homeTime.broken.note')}
          hint={t('homeTime.broken.noteHint')}
          error={form.errorOf('note')}
          size="staff"
          autoFocus
          value={note}
          onChange={setNote}
        />
      </form>
    </Dialog>
  );
}
