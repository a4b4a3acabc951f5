import { CalendarCheck } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../parts/button/button.tsx';
import { shortDay } from '../../../words/format-date.ts';
import { FormErrors } from '../../staff-room/form-errors.tsx';
import { useForm } from '../../staff-room/use-form.ts';
import { GiveFields, type GiveTyped } from './give-fields.tsx';
import { giveWords } from './give-words.ts';
import styles from './permissions-page.module.css';

const ID = 'permission-';

export interface GivePanelProps {
  /** Ids of the children it is for. */
  chosen: readonly string[];
  /** The last day to begin with; may be empty. */
  usualUntil: string;
  today: string;
  onGiven: (sentence: string) => void;
}

/** Gives permission to the chosen children. What was typed stays: the next class mostly gets the same. */
export function GivePanel({ chosen, usualUntil, today, onGiven }: GivePanelProps) {
  const { t } = useTranslation('kiosk');
  const form = useForm('permissions.give');
  const [changed, setChanged] = useState<GiveTyped>();
  const typed = changed ?? { until: usualUntil, approvedBy: '', askedBy: '' };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.until !== '' && typed.until < today) {
      form.fail([{ field: 'until', text: t('permissions.give.untilOver') }]);
      return;
    }
    const saved = await form.send(
      { submission: form.submission, pupils: [...chosen], ...typed },
      (field, code) => giveWords(t, field, code),
    );
    if (!saved) return;
    onGiven(t('permissions.give.done', { count: saved.given, day: shortDay(t, typed.until) }));
  };
  return (
    <form className={styles.panel} noValidate onSubmit={(event) => void save(event)}>
      <h3 className={styles.subtitle}>{t('permissions.give.title')}</h3>
      <p className={styles.chosen} role="status">
        {chosen.length === 0
          ? t('permissions.give.nobody')
          : t('permissions.give.chosen', { count: chosen.length })}
      </p>
      <FormErrors
        errors={form.errors}
        attempt={form.attempt}
        fieldId={(field) => (field === 'pupils' ? `${ID}all` : ID + field)}
      />
      <GiveFields prefix={ID} typed={typed} onTyped={setChanged} errorOf={form.errorOf} />
      <p className={styles.soft}>{t('permissions.give.instead')}</p>
      <Button
        kind="primary"
        size="staff"
        type="submit"
        icon={<CalendarCheck />}
        busy={form.busy}
        busyLabel={t('permissions.give.saving')}
      >
        {t('permissions.give.save')}
      </Button>
    </form>
  );
}
