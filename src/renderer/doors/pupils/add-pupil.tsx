import { UserPlus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from '../staff-room/form-errors.tsx';
import styles from '../staff-room/staff-page.module.css';
import { useForm } from '../staff-room/use-form.ts';

const ID = 'pupil-';

export interface AddPupilProps {
  onAdded: (name: string, className: string) => void;
}

/** One child, by hand. The class stays in its box: the next child is often of the same one. */
export function AddPupil({ onAdded }: AddPupilProps) {
  const { t } = useTranslation('kiosk');
  const [name, setName] = useState('');
  const [className, setClassName] = useState('');
  const form = useForm('pupils.add');

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await form.send({ submission: form.submission, name, className }, (field, code) => {
      if (code !== 'empty') return undefined;
      return t(field === 'name' ? 'pupils.add.nameMissing' : 'pupils.add.classMissing');
    });
    if (!saved) return;
    onAdded(name.trim(), className.trim());
    setName('');
    document.getElementById(`${ID}name`)?.focus();
  };
  return (
    <form className={styles.panel} noValidate onSubmit={(event) => void save(event)}>
      <h2 className={styles.subtitle}>{t('pupils.add.title')}</h2>
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
      <TextField
        id={`${ID}name`}
        label={t('pupils.add.name')}
        hint={t('pupils.add.nameHint')}
        error={form.errorOf('name')}
        size="staff"
        capitals="names"
        value={name}
        onChange={setName}
      />
      <TextField
        id={`${ID}className`}
        label={t('pupils.add.className')}
        hint={t('pupils.add.classHint')}
        error={form.errorOf('className')}
        size="staff"
        value={className}
        onChange={setClassName}
      />
      <Button
        kind="primary"
        size="staff"
        type="submit"
        icon={<UserPlus />}
        busy={form.busy}
        busyLabel={t('pupils.add.saving')}
      >
        {t('pupils.add.save')}
      </Button>
    </form>
  );
}
