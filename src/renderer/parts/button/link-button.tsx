import type { ReactNode } from 'react';
import styles from './link-button.module.css';

export interface LinkButtonProps {
  children: ReactNode;
  onClick: () => void;
  icon?: ReactNode;
  /** Words that describe where it leads, when the visible ones do not stand alone. */
  label?: string | undefined;
}

/** Underlined words that act: for what stands inside a sentence or beside a heading, never for the main step. */
export function LinkButton({ children, onClick, icon, label }: LinkButtonProps) {
  return (
    <button type="button" className={styles.link} onClick={onClick} aria-label={label}>
      {icon}
      {children}
    </button>
  );
}
