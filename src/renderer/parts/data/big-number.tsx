import type { ReactNode } from 'react';
import styles from './big-number.module.css';

export interface BigNumberProps {
  value: number | string;
  label: string;
  /** A square sign before the number; `tone` fills it. */
  sign?: ReactNode;
  tone?: 'leaf' | 'brick' | 'sun' | 'dashed' | 'blue' | undefined;
  /** A sentence under it that says what the number means. */
  children?: ReactNode;
}

/** A number to be seen from the other side of the room. */
export function BigNumber({ value, label, sign, tone = 'blue', children }: BigNumberProps) {
  return (
    <div className={styles.number}>
      <p className={styles.line}>
        {sign === undefined ? null : (
          <span className={styles.sign} data-tone={tone} aria-hidden="true">
            {sign}
          </span>
        )}
        <span className={styles.value}>{value}</span> <span className={styles.label}>{label}</span>
      </p>
      {children === undefined ? null : <p className={styles.text}>{children}</p>}
    </div>
  );
}
