import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { ConditionCode } from '../../../shared/devices.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { ConditionChoice } from './condition-choice.tsx';

const ID = 'amend-';

export interface AmendDialogProps {
  held: HeldHandover;
  onClose: () => void;
  /** With the device as it is described now. */
  onDone: (held: HeldHandover) => void;
}

/** Adds to how a device looked when it came in, for one that was taken in by a scan. */
export function AmendDialog({ held, onClose, onDone }: AmendDialogProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('phones.amend');
  const [look, setLook] = useState(held.device.look);
  const [conditions, setConditions] = useState<ConditionCode[]>(held.conditions);
  const [note, setNote] = useState(held.note);
  const save = async () => {
    const saved = await form.send({
      submission: form.submission,
      handover: held.id,
      look,
      conditions,
      note,
    });
    if (saved) onDone({ ...held, device: { ...held.device, look }, conditions, note });
  };
  return (
    <Dialog
      title={t('handoverCare.amend.title')}
      size="staff-wide"
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('handoverCare.amend.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            busy={form.busy}
            busyLabel={t('handoverCare.amend.saving')}
            onClick={() => void save()}
          >
            {t('handoverCare.amend.save')}
          </Button>
        </>
      }
    >
      <p dir="auto">{t('handoverCare.amend.explain', { slot: held.slot, name: held.pupil.name })}</p>
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
      <ConditionChoice
        legend={t('phoneDesk.handIn.conditions')}
        chosen={conditions}
        before={held.lastOut?.conditions}
        onChange={setConditions}
      />
      <TextField
        id={`${ID}look`}
        label={t('phoneDesk.handIn.look')}
        hint={t('phoneDesk.handIn.lookHint')}
        error={form.errorOf('look')}
        size="staff"
        value={look}
        onChange={setLook}
      />
      <TextField
        id={`${ID}note`}
        label={t('phoneDesk.handIn.note')}
        hint={t('phoneDesk.handIn.noteHint')}
        error={form.errorOf('note')}
        size="staff"
        value={note}
        onChange={setNote}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save();
        }}
      />
    </Dialog>
  );
}
