import { ArrowRight, PartyPopper } from 'lucide-react';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './event-sign.module.css';

export interface EventSignProps {
  /** The event, or a sentence about it. */
  children: ReactNode;
  /** What a touch says, for people who listen, where the name alone does not. */
  hint?: string | undefined;
  onOpen: () => void;
}

/** A sign for a school event: over the doors, and wherever people say what they came for. */
export function EventSign({ children, hint, onOpen }: EventSignProps) {
  return (
    <button type="button" className={styles.sign} onClick={onOpen}>
      <PartyPopper aria-hidden="true" />
      <span className={styles.words}>{children}</span>
      {hint === undefined ? null : <VisuallyHidden>{hint}</VisuallyHidden>}
      <ArrowRight aria-hidden="true" className={styles.arrow} />
    </button>
  );
}
