import type { ReactNode } from 'react';
import styles from './staff-bar.module.css';

export interface StatusItemProps {
  icon: ReactNode;
  children: string;
  /** Draws a box round what needs a hand. */
  attention?: boolean | undefined;
}

/** The state of a device in the staff bar: “Scanner ready”. */
export function StatusItem({ icon, children, attention = false }: StatusItemProps) {
  return (
    <span className={styles.item} role="status" data-attention={attention || undefined}>
      {icon}
      <span className={styles.itemWords}>{children}</span>
    </span>
  );
}
