import { Check, TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './settings.module.css';
import type { Outcome } from './use-setting.ts';

export interface SettingsSectionProps {
  title: string;
  lead?: string | undefined;
  /** How the last change in it went, said beside its title. */
  outcome?: Outcome | undefined;
  children: ReactNode;
}

/** A part of the settings: a card with its title, and «Saved» beside it when something was. */
export function SettingsSection({ title, lead, outcome, children }: SettingsSectionProps) {
  const { t } = useTranslation('kiosk');
  const titleId = useId();
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <p role="status" className={styles.outcome}>
          {outcome?.saved === true ? (
            <span key={outcome.attempt} className={styles.saved}>
              <Check aria-hidden="true" />
              {t('settings.saved')}
            </span>
          ) : outcome?.problem === undefined ? null : (
            <span key={outcome.attempt} className={styles.wrong}>
              <TriangleAlert aria-hidden="true" />
              {outcome.problem}
            </span>
          )}
        </p>
      </div>
      {lead === undefined ? null : <p className={styles.soft}>{lead}</p>}
      {children}
    </section>
  );
}
