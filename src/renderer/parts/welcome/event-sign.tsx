import { ArrowRight, PartyPopper } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './event-sign.module.css';

/** A sign over the doors for a school event: the short way in. */
export function EventSign({ children, onOpen }: { children: ReactNode; onOpen: () => void }) {
  return (
    <button type="button" className={styles.sign} onClick={onOpen}>
      <PartyPopper aria-hidden="true" />
      <span className={styles.words}>{children}</span>
      <ArrowRight aria-hidden="true" className={styles.arrow} />
    </button>
  );
}
