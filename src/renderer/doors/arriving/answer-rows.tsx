import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../parts/button/button.tsx';
import styles from './answer-rows.module.css';

/** A card of answers that belong together. */
export function AnswerRows({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className={styles.card} aria-label={label}>
      <dl>{children}</dl>
    </section>
  );
}

export interface AnswerRowProps {
  label: string;
  children: ReactNode;
  /** Set smaller, so that the longest names leave room for the rest. */
  long?: boolean;
  onChange: () => void;
}

/** One answer and the way to change it. */
export function AnswerRow({ label, children, long = false, onChange }: AnswerRowProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.answer} data-long={long || undefined}>
        {children}
      </dd>
      <dd className={styles.change}>
        <Button size="header" label={t('arriving.check.changeWhat', { what: label })} onClick={onChange}>
          {t('arriving.check.change')}
        </Button>
      </dd>
    </div>
  );
}

/** Words cut after three lines. */
export function ShortWords({ children }: { children: ReactNode }) {
  return <span className={styles.short}>{children}</span>;
}
