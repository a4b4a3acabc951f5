import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxCard } from '../../../parts/fields/checkbox-card.tsx';
import { TextField } from '../../../parts/fields/text-field.tsx';
import { useForm } from '../../staff-room/use-form.ts';
import { FormDialog } from './form-dialog.tsx';

const ID = 'child-edit-';

export interface EditChildProps {
  child: { id: string; name: string; className: string; left: boolean };
  onClose: () => void;
  onDone: () => void;
}

/** Puts a child’s name or class right, takes the child out of the register, or brings it back. */
export function EditChild({ child, onClose, onDone }: EditChildProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('pupils.change');
  const [name, setName] = useState(child.name);
  const [className, setClassName] = useState(child.className);
  const [left, setLeft] = useState(child.left);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const input = { submission: form.submission, pupil: child.id, name, className, left };
    const saved = await form.send(input, (field, code) => {
      if (code !== 'empty') return undefined;
      return t(field === 'name' ? 'pupils.add.nameMissing' : 'pupils.add.classMissing');
    });
    if (saved) onDone();
  };
  return (
    <FormDialog
      id={ID}
      title={t('child.editing.title', { name: child.name })}
      cancel={t('child.editing.cancel')}
      save={t('child.editing.save')}
      saving={t('child.editing.saving')}
      form={form}
      onSubmit={(event) => void save(event)}
      onClose={onClose}
    >
      <TextField
        id={`${ID}name`}
        label={t('child.editing.name')}
        error={form.errorOf('name')}
        size="staff"
        capitals="names"
        value={name}
        onChange={setName}
      />
      <TextField
        id={`${ID}className`}
        label={t('child.editing.className')}
        error={form.errorOf('className')}
        size="staff"
        value={className}
        onChange={setClassName}
      />
      <CheckboxCard
        label={t('child.editing.left')}
        hint={t('child.editing.leftHint')}
        checked={left}
        onChange={setLeft}
      />
    </FormDialog>
  );
}
