import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { identityChecks } from '../../../shared/custody.ts';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { Ticket } from '../../../shared/contract/tickets.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';

const ID = 'reissue-';

export interface ReissueDialogProps {
  held: HeldHandover;
  onClose: () => void;
  onDone: (ticket: Ticket) => void;
}

/** The way without a ticket: how the child was known, and what happened to the paper. */
export function ReissueDialog({ held, onClose, onDone }: ReissueDialogProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('tickets.reissue');
  // No answer is chosen for the office: how somebody was known must be said, not left standing.
  const [identity, setIdentity] = useState<(typeof identityChecks)[number]>();
  const [reason, setReason] = useState('');
  const make = async () => {
    if (!identity) {
      form.fail([{ field: 'identity', text: t('phoneDesk.reissue.howMissing') }]);
      return;
    }
    const made = await form.send(
      { submission: form.submission, handover: held.id, identity, reason },
      (field, code) =>
        field === 'reason' && code === 'empty' ? t('phoneDesk.reissue.reasonMissing') : undefined,
    );
    if (made) onDone(made.ticket);
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
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('phoneDesk.reissue.making')}
            onClick={() => void make()}
          >
            {t('phoneDesk.reissue.make')}
          </Button>
        </>
      }
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
        onKeyDown={(event) => {
          if (event.key === 'Enter') void make();
        }}
      />
    </Dialog>
  );
}
