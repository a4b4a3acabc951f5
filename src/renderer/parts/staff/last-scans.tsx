import type { ReactNode } from 'react';
import styles from './last-scans.module.css';

export interface LastScan {
  id: string;
  time: string;
  /** The slot number, or a sign for what went wrong. */
  mark: ReactNode;
  what: string;
  detail: string;
  /** A button: undo, or see why. */
  action?: ReactNode;
}

export interface LastScansProps {
  title: string;
  /** Right of the title: “Next free slot: 20”. */
  beside?: ReactNode;
  scans: readonly LastScan[];
  /** Shown while nothing was scanned yet. */
  emptyText: string;
}

/** What was done last at the desk, newest first. */
export function LastScans({ title, beside, scans, emptyText }: LastScansProps) {
  return (
    <section className={styles.list} aria-label={title}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <span>{beside}</span>
      </header>
      {scans.length === 0 ? <p className={styles.empty}>{emptyText}</p> : null}
      <ul>
        {scans.map((scan) => (
          <li key={scan.id} className={styles.scan}>
            <time className={styles.time}>{scan.time}</time>
            <span className={styles.mark}>{scan.mark}</span>
            <span className={styles.what}>
              <b>{scan.what}</b> <span className={styles.detail}>{scan.detail}</span>
            </span>
            {scan.action}
          </li>
        ))}
      </ul>
    </section>
  );
}
