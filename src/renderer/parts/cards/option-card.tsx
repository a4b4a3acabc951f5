import type { ReactNode } from 'react';
import styles from './option-card.module.css';

export interface OptionCardProps {
  title: string;
  hint: string;
  icon: ReactNode;
  onChoose: () => void;
}

/** Another way to do the same thing, standing beside the usual one (“Type my name”). */
export function OptionCard({ title, hint, icon, onChoose }: OptionCardProps) {
  return (
    <button type="button" className={styles.card} onClick={onChoose}>
      {icon}
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.hint}>{hint}</span>
      </span>
    </button>
  );
}
