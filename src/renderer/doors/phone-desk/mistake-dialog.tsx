import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { SecondPerson } from '../../../shared/staff.ts';
import { Banner } from '../../parts/feedback/banner.tsx';
import { noSecond, SecondPersonFields, secondWords } from '../staff-room/second-person.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { ReasonDialog } from './reason-dialog.tsx';

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
    <ReasonDialog
      idPrefix={ID}
      title={t('handoverCare.mistake.title')}
      explain={t('handoverCare.mistake.explain', { slot: held.slot, name: held.pupil.name })}
      hint={t('handoverCare.mistake.reasonHint')}
      make={t('handoverCare.mistake.make')}
      form={form}
      reason={reason}
      onReason={setReason}
      onMake={() => void make()}
      onClose={onClose}
    >
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
    </ReasonDialog>
  );
}
