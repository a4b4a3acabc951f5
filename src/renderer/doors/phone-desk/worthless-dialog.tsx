import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import { useForm } from '../staff-room/use-form.ts';
import { ReasonDialog } from './reason-dialog.tsx';

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
    <ReasonDialog
      idPrefix={ID}
      title={t('handoverCare.worthless.title')}
      explain={t('handoverCare.worthless.explain', { slot: held.slot, name: held.pupil.name })}
      hint={t('handoverCare.worthless.reasonHint')}
      make={t('handoverCare.worthless.make')}
      form={form}
      reason={reason}
      onReason={setReason}
      onMake={() => void make()}
      onClose={onClose}
    />
  );
}
