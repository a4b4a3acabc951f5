import type { ReactNode } from 'react';
import styles from './panel.module.css';

export interface PanelHeadProps {
  /** Above the name: the state of the ticket. */
  above?: ReactNode;
  name: string;
  text: string;
  slotLabel: string;
  slot: string;
}

/** Whose device it is, and the slot, to be read from a step away. */
export function PanelHead({ above, name, text, slotLabel, slot }: PanelHeadProps) {
  return (
    <header className={styles.head}>
      <div className={styles.who}>
        {above}
        <h2 className={styles.name} data-long={name.length > 28 || undefined} dir="auto">
          {name}
        </h2>
        <p className={styles.text} dir="auto">
          {text}
        </p>
      </div>
      <p className={styles.slot}>
        <span>{slotLabel}</span> <span className={styles.slotNumber}>{slot}</span>
      </p>
    </header>
  );
}
