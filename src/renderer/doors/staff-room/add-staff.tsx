import { UserPlus } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { roles, type Role } from '../../../shared/staff.ts';
import { Button } from '../../parts/button/button.tsx';
import { RadioCards } from '../../parts/fields/radio-cards.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { FormErrors } from './form-errors.tsx';
import { NewPin } from './new-pin.tsx';
import styles from './staff-page.module.css';
import { useForm } from './use-form.ts';

const ID = 'staff-';

/** A new account: name, what the person will do, and a PIN typed twice. */
export function AddStaff({ onAdded }: { onAdded: (name: string) => void }) {
  const { t } = useTranslation('kiosk');
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('office');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const form = useForm('staff.add');

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (pin !== '' && pin !== again) {
      form.fail([
        {
          field: 'again',
          text: again === '' ? t('staffRoom.pin.againMissing') : t('staffRoom.pin.differs'),
        },
      ]);
      return;
    }
    const saved = await form.send({ submission: form.submission, name, role, pin }, (field, code) => {
      if (field === 'name' && code === 'empty') return t('staffRoom.add.nameMissing');
      if (field === 'pin' && pin === '') return t('staffRoom.pin.missing');
      return undefined;
    });
    if (!saved) return;
    onAdded(name.trim());
    setName('');
    setRole('office');
    setPin('');
    setAgain('');
    document.getElementById(`${ID}name`)?.focus();
  };
  return (
    <form className={styles.panel} noValidate onSubmit={(event) => void save(event)}>
      <h2 className={styles.subtitle}>{t('staffRoom.add.title')}</h2>
      <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
      <TextField
        id={`${ID}name`}
        label={t('staffRoom.add.name')}
        error={form.errorOf('name')}
        size="staff"
        capitals="names"
        value={name}
        onChange={setName}
      />
      <RadioCards
        id={`${ID}role`}
        legend={t('staffRoom.add.role')}
        value={role}
        onChange={setRole}
        choices={roles.map((value) => ({
          value,
          label: t(`desk.roles.${value}`),
          hint: t(`staffRoom.add.roles.${value}`),
        }))}
      />
      <p className={styles.soft}>{t('staffRoom.add.hand')}</p>
      <NewPin
        idPrefix={ID}
        pin={pin}
        again={again}
        onPin={setPin}
        onAgain={setAgain}
        pinError={form.errorOf('pin')}
        againError={form.errorOf('again')}
      />
      <Button
        kind="primary"
        size="staff-large"
        type="submit"
        icon={<UserPlus />}
        busy={form.busy}
        busyLabel={t('staffRoom.add.saving')}
      >
        {t('staffRoom.add.save')}
      </Button>
    </form>
  );
}
