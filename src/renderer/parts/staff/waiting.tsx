import { VisuallyHidden } from '../visually-hidden.tsx';
import styles from './waiting.module.css';

/** How many things wait at a place, and that in words. */
export interface WaitingCount {
  count: number;
  label: string;
}

/** The count of what waits at a place; in words for people who listen. Nothing while nothing waits. */
export function Waiting({ waiting }: { waiting: WaitingCount | undefined }) {
  if (waiting === undefined) return null;
  return (
    <span className={styles.waiting}>
      <span aria-hidden="true">{waiting.count}</span>
      <VisuallyHidden>{waiting.label}</VisuallyHidden>
    </span>
  );
}
