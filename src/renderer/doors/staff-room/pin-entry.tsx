import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldsWrong, useAction } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { PinField } from '../../parts/fields/pin-field.tsx';
import { NumberPad } from '../../parts/keyboard/number-pad.tsx';
import type { Role } from '../../../shared/staff.ts';
import { fieldWords, problemWords } from '../../words/problem-words.ts';
import styles from './entry.module.css';

export interface PinEntryProps {
  person: { id: string; name: string; role: Role };
  onOther: () => void;
}

/** One person’s PIN: never shown, and gone from the page as soon as it was sent. */
export function PinEntry({ person, onOther }: PinEntryProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone, lockAfter } = useSchool();
  const { act, busy } = useAction('staff.sign-in');
  const [pin, setPin] = useState('');
  const [error, setError] = useState<string>();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);

  const unlock = async () => {
    const [wrong] = fieldsWrong('staff.sign-in', { staff: person.id, pin });
    if (wrong) {
      setError(fieldWords(t, wrong.code));
      box.current?.focus();
      return;
    }
    const result = await act({ staff: person.id, pin });
    if (!result) return;
    setPin('');
    if (!result.ok) {
      setError(problemWords(t, result.problem, timeZone));
      box.current?.focus();
    }
  };
  return (
    <form
      className={styles.pin}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void unlock();
      }}
    >
      <h1 className={styles.title} dir="auto">
        {t('desk.entry.pinTitle', { name: person.name })}
      </h1>
      <p className={styles.lead}>{t(`desk.roles.${person.role}`)}</p>
      <PinField
        id="entry-pin"
        ref={box}
        label={t('desk.entry.pin')}
        hint={t('desk.entry.pinHint', { count: lockAfter })}
        error={error}
        value={pin}
        onChange={setPin}
      />
      <NumberPad
        label={t('desk.entry.pad')}
        eraseLabel={t('desk.entry.erase')}
        enterLabel={t('desk.entry.unlock')}
        onEnter={() => void unlock()}
      />
      <div className={styles.actions}>
        <Button size="staff-large" icon={<ArrowLeft />} onClick={onOther}>
          {t('desk.entry.other')}
        </Button>
        <Button
          kind="primary"
          size="staff-large"
          type="submit"
          busy={busy}
          busyLabel={t('desk.entry.unlocking')}
        >
          {t('desk.entry.unlock')}
        </Button>
      </div>
    </form>
  );
}
