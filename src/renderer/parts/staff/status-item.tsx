import type { ReactNode } from 'react';
import styles from './staff-bar.module.css';

export interface StatusItemProps {
  icon: ReactNode;
  children: string;
}

/** The state of a device in the staff bar: “Scanner ready”. */
export function StatusItem({ icon, children }: StatusItemProps) {
  return (
    <span className={styles.item} role="status">
      {icon}
      <span className={styles.itemWords}>{children}</span>
    </span>
  );
}
