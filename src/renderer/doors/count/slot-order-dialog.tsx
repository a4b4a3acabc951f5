import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { dayOf, shortDay } from '../../words/format-date.ts';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';

export interface SlotOrderDialogProps {
  slot: number;
  /** Whether it is out of order now. */
  out: boolean;
  onClose: () => void;
  /** It is as it was wanted now. */
  onSaved: () => void;
}

/** Puts a slot out of order, or back into use. Opened where a slot of the drawn cupboard is touched. */
export function SlotOrderDialog({ out, ...asked }: SlotOrderDialogProps) {
  return out ? <PutBack {...asked} /> : <TakeOut {...asked} />;
}

type Asked = Omit<SlotOrderDialogProps, 'out'>;

function TakeOut({ slot, onClose, onSaved }: Asked) {
  const { t } = useTranslation('kiosk');
  const form = useForm('cupboard.slot-out');
  const [why, setWhy] = useState('');
  const save = async () => {
    if (await form.send({ submission: form.submission, slot, why })) onSaved();
  };
  return (
    <Dialog
      title={t('cupboard.order.outTitle', { slot })}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('cupboard.order.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('cupboard.order.saving')}
            onClick={() => void save()}
          >
            {t('cupboard.order.out')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={() => 'slot-order-why'} />
      <p>{t('cupboard.order.outLead')}</p>
      <TextField
        id="slot-order-why"
        size="staff"
        label={t('cupboard.order.why')}
        hint={t('cupboard.order.whyHint')}
        error={form.errorOf('why')}
        value={why}
        onChange={setWhy}
        autoFocus
      />
    </Dialog>
  );
}

function PutBack({ slot, onClose, onSaved }: Asked) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const form = useForm('cupboard.slot-in');
  const { data } = useAnswer('cupboard.read', {});
  const entry = data?.outOfOrder.find((one) => one.slot === slot);
  const save = async () => {
    if (await form.send({ submission: form.submission, slot })) onSaved();
  };
  return (
    <Dialog
      title={t('cupboard.order.backTitle', { slot })}
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('cupboard.order.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('cupboard.order.saving')}
            onClick={() => void save()}
          >
            {t('cupboard.order.back')}
          </Button>
        </>
      }
    >
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => field} />
      {entry ? (
        <p>
          {t('cupboard.order.backLead', { day: shortDay(t, dayOf(entry.since, timeZone)), why: entry.why })}
        </p>
      ) : null}
    </Dialog>
  );
}
