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
  onChange: () => void;
}

/** One answer and the way to change it. */
export function AnswerRow({ label, children, onChange }: AnswerRowProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.answer}>{children}</dd>
      <dd className={styles.change}>
        <Button size="header" label={t('arriving.check.changeWhat', { what: label })} onClick={onChange}>
          {t('arriving.check.change')}
        </Button>
      </dd>
    </div>
  );
}
