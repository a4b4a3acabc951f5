import { useTranslation } from 'react-i18next';
import { shortDay } from '../../words/format-date.ts';
import type { Text } from './draft.ts';
import styles from './rules-page.module.css';

export interface AboutRulesProps {
  english: Text;
  /** How many languages the rules stand in, English among them. */
  languages: number;
}

/** Which version is in force, who approved it, and when it must be looked at again. */
export function AboutRules({ english, languages }: AboutRulesProps) {
  const { t } = useTranslation('kiosk');
  const { version, approver, approvedOn, reviewDue, title } = english;
  return (
    <div className={styles.about}>
      <h2 className={styles.title} lang="en">
        {title}
      </h2>
      <p>
        <strong>{t('rulesEditor.about', { version, name: approver, day: shortDay(t, approvedOn) })}</strong>{' '}
        {t('rulesEditor.review', { when: reviewDue })} {t('rulesEditor.standsIn', { count: languages })}
      </p>
      <p className={styles.soft}>{t('rulesEditor.explain')}</p>
    </div>
  );
}
