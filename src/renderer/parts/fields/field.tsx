import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './field.module.css';

/** What the control inside a field needs so that its label, hint and error are read with it. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export interface FieldProps {
  id: string;
  label: string;
  /** The label is the question of the page, and its heading. */
  question?: boolean | undefined;
  hint?: string | undefined;
  error?: string | undefined;
  /** staff: smaller type for the desk. */
  size?: 'public' | 'staff' | undefined;
  children: (control: FieldControl) => ReactNode;
}

/** Label, hint or error, then the box: the sentence stands where the eye is, with a sign and a thick bar. */
export function Field({ id, label, question = false, hint, error, size = 'public', children }: FieldProps) {
  const note = error ?? hint;
  const noteId = `${id}-note`;
  return (
    <div className={classNames(styles.field, styles[size], error !== undefined && styles.wrong)}>
      {question ? (
        <h1 className={styles.question}>
          <label htmlFor={id}>{label}</label>
        </h1>
      ) : (
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
      )}
      {note === undefined ? null : (
        <p id={noteId} className={error === undefined ? styles.hint : styles.error}>
          {error === undefined ? null : <TriangleAlert aria-hidden="true" />}
          <span>{note}</span>
        </p>
      )}
      {children({
        id,
        'aria-describedby': note === undefined ? undefined : noteId,
        'aria-invalid': error === undefined ? undefined : true,
      })}
    </div>
  );
}
