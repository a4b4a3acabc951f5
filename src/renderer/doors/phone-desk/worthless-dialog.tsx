import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';

const ID = 'worthless-';

export interface WorthlessDialogProps {
  held: HeldHandover;
  onClose: () => void;
  onDone: () => void;
}

/** Makes a ticket worthless without another: it was found in the playground, say. */
export function WorthlessDialog({ held, onClose, onDone }: WorthlessDialogProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('tickets.void');
  const [reason, setReason] = useState('');
  const make = async () => {
    const done = await form.send({ submission: form.submission, handover: held.id, reason }, (field, code) =>
      field === 'reason' && code === 'empty' ? t('handoverCare.worthless.reasonMissing') : undefined,
    );
    if (done) onDone();
  };
  return (
    <Dialog
      title={t('handoverCare.worthless.title')}
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
            onClick={() => void make()}
          >
            {t('handoverCare.worthless.make')}
          </Button>
        </>
      }
    >
      <p dir="auto">{t('handoverCare.worthless.explain', { slot: held.slot, name: held.pupil.name })}</p>
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
      <TextField
        id={`${ID}reason`}
        label={t('handoverCare.worthless.reason')}
        hint={t('handoverCare.worthless.reasonHint')}
        error={form.errorOf('reason')}
        size="staff"
        autoFocus
        value={reason}
        onChange={setReason}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void make();
        }}
      />
    </Dialog>
  );
}
