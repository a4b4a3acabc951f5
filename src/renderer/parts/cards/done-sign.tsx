import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './done-sign.module.css';

export interface DoneProps {
  /** “You’re in, Amara”. */
  title: string;
  /** What to do next, each with its icon. */
  steps: readonly { icon: ReactNode; text: string }[];
}

/** The large tick, the name, and what happens next. */
export function Done({ title, steps }: DoneProps) {
  return (
    <div>
      <span className={styles.sign} aria-hidden="true">
        <Check strokeWidth={3} />
      </span>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      <ul className={styles.steps}>
        {steps.map(({ icon, text }) => (
          <li key={text} className={styles.step}>
            {icon}
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
