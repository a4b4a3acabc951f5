import { ArrowRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { PhoneSign } from '../../parts/staff/phone-sign.tsx';
import styles from './panel-head.module.css';

export interface PanelHeadProps {
  /** Above the name: the state of the ticket. */
  above?: ReactNode;
  name: string;
  text: string;
  slotLabel: string;
  slot: string;
  /** Draws the way of the phone: into the slot, or out of it. */
  goesIn?: boolean;
}

/** Whose device it is, and the slot, to be read from a step away. */
export function PanelHead({ above, name, text, slotLabel, slot, goesIn = false }: PanelHeadProps) {
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
      <div className={styles.way}>
        {goesIn ? (
          <span className={styles.waySign} aria-hidden="true">
            <PhoneSign filled />
            <ArrowRight />
          </span>
        ) : null}
        <p className={styles.slot}>
          <span>{slotLabel}</span> <span className={styles.slotNumber}>{slot}</span>
        </p>
        {goesIn ? null : (
          <span className={styles.waySign} aria-hidden="true">
            <ArrowRight />
            <PhoneSign filled />
          </span>
        )}
      </div>
    </header>
  );
}
