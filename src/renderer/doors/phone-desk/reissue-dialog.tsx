import { Check, Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { identityChecks } from '../../../shared/custody.ts';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { CallOutput } from '../../../shared/contract.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { PinField } from '../../parts/fields/pin-field.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import styles from './panel.module.css';

const ID = 'reissue-';

export interface ReissueDialogProps {
  held: HeldHandover;
  onClose: () => void;
  /** With the new ticket, and its way to the printer unless the device is given back at once. */
  onDone: (made: CallOutput<'tickets.reissue'>) => void;
}

/** The way without a ticket: how the child was known, and what happened to the paper. */
export function ReissueDialog({ held, onClose, onDone }: ReissueDialogProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('tickets.reissue');
  // No answer is chosen for the office: how somebody was known must be said, not left standing.
  const [identity, setIdentity] = useState<(typeof identityChecks)[number]>();
  const [reason, setReason] = useState('');
  const [pin, setPin] = useState('');
  const make = async (print: boolean) => {
    if (!identity) {
      form.fail([{ field: 'identity', text: t('phoneDesk.reissue.howMissing') }]);
      return;
    }
    const made = await form.send(
      { submission: form.submission, handover: held.id, pin, identity, reason, print },
      (field, code) =>
        field === 'reason' && code === 'empty' ? t('phoneDesk.reissue.reasonMissing') : undefined,
    );
    // Never shown, and gone as soon as it was sent.
    setPin('');
    if (made) onDone(made);
  };
  return (
    <Dialog
      title={t('phoneDesk.reissue.title')}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('phoneDesk.reissue.cancel')}
          </Button>
          <Button
            size="staff"
            icon={<Printer />}
            busy={form.busy}
            busyLabel={t('phoneDesk.reissue.making')}
            onClick={() => void make(true)}
          >
            {t('phoneDesk.reissue.make')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            icon={<Check />}
            busy={form.busy}
            busyLabel={t('phoneDesk.reissue.making')}
            type="submit"
            form={`${ID}form`}
          >
            {t('phoneDesk.reissue.giveNow')}
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
          void make(false);
        }}
      >
        <p dir="auto">{t('phoneDesk.reissue.explain', { slot: held.slot, name: held.pupil.name })}</p>
        <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
        <RadioCards
          id={`${ID}identity`}
          legend={t('phoneDesk.reissue.how')}
          error={form.errorOf('identity')}
          columns={2}
          value={identity}
          onChange={setIdentity}
          choices={identityChecks.map((value, at) => ({
            value,
            label: t(`phoneDesk.reissue.checks.${value}`),
            keyHint: String(at + 1),
          }))}
        />
        <TextField
          id={`${ID}reason`}
          label={t('phoneDesk.reissue.reason')}
          hint={t('phoneDesk.reissue.reasonHint')}
          error={form.errorOf('reason')}
          size="staff"
          value={reason}
          onChange={setReason}
        />
        <PinField
          id={`${ID}pin`}
          label={t('phoneDesk.reissue.pin')}
          hint={t('phoneDesk.reissue.pinHint')}
          error={form.errorOf('pin')}
          size="staff"
          value={pin}
          onChange={setPin}
        />
      </form>
    </Dialog>
  );
}
