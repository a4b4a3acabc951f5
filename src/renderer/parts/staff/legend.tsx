import type { ReactNode } from 'react';
import styles from './legend.module.css';

export interface LegendEntry {
  id: string;
  sign: ReactNode;
  count: number | string;
  label: string;
}

export interface LegendProps {
  label: string;
  entries: readonly LegendEntry[];
  /** With these the legend filters as well; undefined means nothing is filtered. */
  chosen?: string | undefined;
  onChoose?: ((id: string | undefined) => void) | undefined;
}

/** Counts what is on the screen and says what the signs mean; a press shows only those. */
export function Legend({ label, entries, chosen, onChoose }: LegendProps) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {entries.map(({ id, sign, count, label: words }) => {
        const content = (
          <>
            <span className={styles.sign}>{sign}</span>
            <span className={styles.count}>{count}</span>
            <span>{words}</span>
          </>
        );
        return (
          <li key={id}>
            {onChoose === undefined ? (
              <span className={styles.entry}>{content}</span>
            ) : (
              <button
                type="button"
                className={styles.entry}
                aria-pressed={id === chosen}
                onClick={() => onChoose(id === chosen ? undefined : id)}
              >
                {content}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
