import { useId, type ReactNode } from 'react';
import styles from './count-result.module.css';

export interface PileProps {
  tone: 'leaf' | 'brick' | 'sun' | 'dashed';
  sign: ReactNode;
  value: number;
  label: string;
  lead: string;
  children: ReactNode;
}

/** One of the four piles of a count, with its number to be seen from the other side of the room. */
export function Pile({ tone, sign, value, label, lead, children }: PileProps) {
  const titleId = useId();
  return (
    <section
      className={styles.pile}
      data-tone={tone}
      data-any={value > 0 || undefined}
      aria-labelledby={titleId}
    >
      <h3 id={titleId} className={styles.pileTitle}>
        <span className={styles.sign} data-tone={tone} aria-hidden="true">
          {sign}
        </span>
        <span className={styles.value}>{value}</span> {label}
      </h3>
      <p>{lead}</p>
      {children}
    </section>
  );
}
