import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';

/** Asks what kind of roll call it is. The page turns into it once it has begun. */
export function StartRollCall({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('kiosk');
  const form = useForm('roll-call.start');
  // In an alarm nobody has time to choose: the real thing is one touch away.
  const [kind, setKind] = useState<'drill' | 'real'>('real');
  const [what, setWhat] = useState<'evacuation' | 'lockdown'>('evacuation');
  const begin = async () => {
    const begun = await form.send({ submission: form.submission, kind, what });
    if (begun) onClose();
  };
  return (
    <Dialog
      size="staff-wide"
      title={t('rollCall.start.title')}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('rollCall.start.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('rollCall.start.saving')}
            onClick={() => void begin()}
          >
            {t('rollCall.start.yes')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => field} />
      <p>{t('rollCall.start.lead')}</p>
      <RadioCards
        legend={t('rollCall.start.kind')}
        columns={2}
        value={kind}
        onChange={setKind}
        choices={[
          { value: 'real', label: t('rollCall.start.real'), hint: t('rollCall.start.realHint') },
          { value: 'drill', label: t('rollCall.start.drill'), hint: t('rollCall.start.drillHint') },
        ]}
      />
      <RadioCards
        legend={t('rollCall.start.what')}
        columns={2}
        value={what}
        onChange={setWhat}
        choices={[
          {
            value: 'evacuation',
            label: t('rollCall.start.evacuation'),
            hint: t('rollCall.start.evacuationHint'),
          },
          { value: 'lockdown', label: t('rollCall.start.lockdown'), hint: t('rollCall.start.lockdownHint') },
        ]}
      />
    </Dialog>
  );
}
