import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Confiscation } from '../../../shared/contract/confiscations.ts';
import { Button } from '../../parts/button/button.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import { useForm } from '../staff-room/use-form.ts';
import { TellingFields, tellingOf, type TypedTelling } from './telling-fields.tsx';
import column from './form.module.css';

const ID = 'tell-';

export interface TellDialogProps {
  about: Confiscation;
  onClose: () => void;
  onTold: () => void;
}

/** Writes down who was told of a confiscated device. It begins with whoever has not been told yet. */
export function TellDialog({ about, onClose, onTold }: TellDialogProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('confiscations.tell');
  const [typed, setTyped] = useState<TypedTelling>(() => {
    const childKnows = about.told.some(({ whom }) => whom === 'child');
    return { whom: childKnows ? 'parent' : 'child', name: '', how: 'in-person', what: '' };
  });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const { handover } = about;
    const told = await form.send(
      { submission: form.submission, handover, told: tellingOf(typed) },
      (field, code) =>
        field === 'told.name' && code === 'empty' ? t('confiscations.tell.nameMissing') : undefined,
    );
    if (told) onTold();
  };
  return (
    <Dialog
      title={t('confiscations.tell.title')}
      size="staff-wide"
      onClose={onClose}
      actions={
        <>
          <Button size="staff" onClick={onClose}>
            {t('confiscations.tell.cancel')}
          </Button>
          <Button
            kind="primary"
            size="staff"
            type="submit"
            form={`${ID}form`}
            busy={form.busy}
            busyLabel={t('confiscations.tell.saving')}
          >
            {t('confiscations.tell.save')}
          </Button>
        </>
      }
    >
      <FormErrors
        errors={form.errors}
        attempt={form.attempt}
        fieldId={(field) => ID + field.replace('told.', '')}
      />
      <form id={`${ID}form`} className={column.fields} noValidate onSubmit={(event) => void save(event)}>
        <RadioCards
          legend={t('confiscations.tell.whom')}
          columns={2}
          value={typed.whom}
          onChange={(whom) => setTyped({ ...typed, whom })}
          choices={(['child', 'parent'] as const).map((value) => ({
            value,
            label: t(`confiscations.tell.${value}`),
          }))}
        />
        <TellingFields
          idPrefix={ID}
          value={typed}
          onChange={setTyped}
          howLegend={t('confiscations.tell.how')}
          whatLabel={t('confiscations.tell.what')}
          nameError={form.errorOf('told.name')}
          whatError={form.errorOf('told.what')}
        />
      </form>
    </Dialog>
  );
}
