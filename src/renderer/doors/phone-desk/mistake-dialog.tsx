import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { SecondPerson } from '../../../shared/staff.ts';
import { Button } from '../../parts/button/button.tsx';
import { Banner } from '../../parts/feedback/banner.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { noSecond, SecondPersonFields, secondWords } from '../staff-room/second-person.tsx';
import { useForm } from '../staff-room/use-form.ts';
import styles from './panel.module.css';

const ID = 'mistake-';

export interface MistakeDialogProps {
  held: HeldHandover;
  onClose: () => void;
  onDone: () => void;
}

/** Takes back what was entered by mistake, with a reason; of a confiscation a colleague must agree. */
export function MistakeDialog({ held, onClose, onDone }: MistakeDialogProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('phones.mistake');
  const [reason, setReason] = useState('');
  const [second, setSecond] = useState<SecondPerson>(noSecond);
  const two = held.custody === 'confiscation';
  const make = async () => {
    const done = await form.send(
      { submission: form.submission, handover: held.id, reason, ...(two ? { second } : {}) },
      (field, code) =>
        field === 'reason' && code === 'empty'
          ? t('handoverCare.worthless.reasonMissing')
          : secondWords(t, field, second),
    );
    // A PIN stands nowhere once it was sent.
    setSecond((before) => ({ ...before, pin: '' }));
    if (done) onDone();
  };
  return (
    <Dialog
      title={t('handoverCare.mistake.title')}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('handoverCare.worthless.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('handoverCare.worthless.making')}
            type="submit"
            form={`${ID}form`}
          >
            {t('handoverCare.mistake.make')}
          </Button>
        </>
      }
    >
      <form
        id={`${ID}form`}
        className={styles.dialogForm}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <p dir="auto">{t('handoverCare.mistake.explain', { slot: held.slot, name: held.pupil.name })}</p>
        <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
        <TextField
          id={`${ID}reason`}
          label={t('handoverCare.worthless.reason')}
          hint={t('handoverCare.mistake.reasonHint')}
          error={form.errorOf('reason')}
          size="staff"
          autoFocus
          value={reason}
          onChange={setReason}
        />
        {two ? (
          <>
            <Banner tone="note" title={t('confiscations.release.otherHint')} />
            <SecondPersonFields
              idPrefix={`${ID}second.`}
              value={second}
              onChange={setSecond}
              staffError={form.errorOf('second.staff')}
              pinError={form.errorOf('second.pin')}
            />
          </>
        ) : null}
      </form>
    </Dialog>
  );
}
