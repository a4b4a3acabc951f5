import { useId, type ReactNode } from 'react';
import styles from './child-page.module.css';

export interface PanelProps {
  title: string;
  children: ReactNode;
  /** Buttons of the size `staff`. */
  actions?: ReactNode;
}

/** A part of the child’s page: how something stands, and what can be done about it. */
export function Panel({ title, children, actions }: PanelProps) {
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.subtitle}>
        {title}
      </h3>
      {children}
      {actions === undefined ? null : <div className={styles.buttons}>{actions}</div>}
    </section>
  );
}
