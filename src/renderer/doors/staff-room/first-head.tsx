import { KeyRound } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { TextField } from '../../parts/fields/text-field.tsx';
import { useScanner } from '../../parts/scanner/use-scanner.ts';
import { GlassKeyboard } from '../public/glass-keyboard.tsx';
import { EntryHead } from './entry-head.tsx';
import styles from './entry.module.css';
import { FormErrors } from './form-errors.tsx';
import { NewPin } from './new-pin.tsx';
import { useForm } from './use-form.ts';
import { useWindowTitle } from './use-window-title.ts';

const ID = 'first-';

/** The very first entry: the head’s account is made, kindly explained. */
export function FirstHead() {
  const { t } = useTranslation('kiosk');
  const { deskPlace } = useSchool();
  useWindowTitle(t('staffRoom.first.title'));
  const [name, setName] = useState('');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const form = useForm('staff.create-head');
  useScanner(() => undefined);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (pin !== again && pin !== '' && again !== '') {
      form.fail([{ field: 'again', text: t('staffRoom.pin.differs') }]);
      return;
    }
    if (pin !== '' && again === '') {
      form.fail([{ field: 'again', text: t('staffRoom.pin.againMissing') }]);
      return;
    }
    await form.send({ submission: form.submission, name, pin }, (field, code) => {
      if (field === 'name' && code === 'empty') return t('staffRoom.first.nameMissing');
      if (field === 'pin' && pin === '') return t('staffRoom.pin.missing');
      return undefined;
    });
  };
  return (
    <div className={styles.page}>
      <EntryHead />
      <main className={styles.columns}>
        <form className={styles.form} noValidate onSubmit={(event) => void save(event)}>
          <FormErrors errors={form.errors} attempt={form.attempt} fieldId={(field) => ID + field} />
          <h1 className={styles.title}>{t('staffRoom.first.title')}</h1>
          <p className={styles.lead}>{t('staffRoom.first.lead')}</p>
          <TextField
            id={`${ID}name`}
            label={t('staffRoom.first.name')}
            hint={t('staffRoom.first.nameHint')}
            error={form.errorOf('name')}
            size="staff"
            capitals="names"
            autoFocus
            value={name}
            onChange={setName}
          />
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
            busy={form.busy}
            busyLabel={t('staffRoom.first.saving')}
          >
            {t('staffRoom.first.save')}
          </Button>
        </form>
        <aside className={styles.advice}>
          <KeyRound aria-hidden="true" />
          <h2>{t('staffRoom.first.rulesTitle')}</h2>
          <ul>
            <li>{t('staffRoom.first.rules.length')}</li>
            <li>{t('staffRoom.first.rules.simple')}</li>
            <li>{t('staffRoom.first.rules.own')}</li>
            <li>{t('staffRoom.first.rules.never')}</li>
          </ul>
        </aside>
      </main>
      {deskPlace === 'same-screen' ? <GlassKeyboard /> : null}
    </div>
  );
}
