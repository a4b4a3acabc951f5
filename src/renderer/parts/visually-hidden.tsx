import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Text or a table for people who listen: read out, never seen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}

/** The same for blocks such as tables, which may not stand inside a span. */
export function VisuallyHiddenBlock({ children }: { children: ReactNode }) {
  return <div className={styles.hidden}>{children}</div>;
}
