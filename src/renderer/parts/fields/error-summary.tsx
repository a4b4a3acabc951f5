import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import styles from './error-summary.module.css';

export interface ErrorSummaryProps {
  title: string;
  /** What to put right and the id of the field it is about; without an id the line is only text. */
  errors: readonly { fieldId?: string | undefined; text: string }[];
  /** Any change of this takes focus again, so that a second try is heard too. */
  attempt?: number | undefined;
  /** staff: smaller type for the desk. */
  size?: 'public' | 'staff' | undefined;
}

/** What is to be put right, at the top, with focus; each line leads to its field. */
export function ErrorSummary({ title, errors, attempt = 0, size = 'public' }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div ref={box} className={styles.summary} data-size={size} role="alert" tabIndex={-1}>
      <h2 className={styles.title}>
        <TriangleAlert aria-hidden="true" />
        {title}
      </h2>
      <ul>
        {errors.map(({ fieldId, text }) => (
          <li key={fieldId ?? text}>
            {fieldId === undefined ? (
              <span className={styles.text}>{text}</span>
            ) : (
              <button
                type="button"
                className={styles.link}
                onClick={() => document.getElementById(fieldId)?.focus()}
              >
                {text}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
