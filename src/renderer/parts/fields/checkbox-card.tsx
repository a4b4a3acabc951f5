import { Check } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { KeyHint } from '../button/key-hint.tsx';
import styles from './checkbox-card.module.css';

export interface CheckboxCardProps {
  label: string;
  hint?: string | undefined;
  checked: boolean;
  onChange: (checked: boolean) => void;
  keyHint?: string | undefined;
  /** A sign at its end. */
  end?: ReactNode;
  size?: 'public' | 'staff' | undefined;
  disabled?: boolean | undefined;
  id?: string | undefined;
  onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
}

/** Something that is so or not so, as a card with a tick. */
export function CheckboxCard({
  label,
  hint,
  checked,
  onChange,
  keyHint,
  size = 'staff',
  ...rest
}: CheckboxCardProps) {
  return (
    <label className={classNames(styles.card, styles[size])}>
      <span className={styles.tick}>
        <input
          type="checkbox"
          className={styles.box}
          id={rest.id}
          disabled={rest.disabled}
          checked={checked}
          onKeyDown={rest.onKeyDown}
          onChange={(event) => onChange(event.target.checked)}
        />
        {checked ? <Check aria-hidden="true" strokeWidth={4} /> : null}
      </span>
      <span className={styles.words}>
        {label}
        {hint === undefined ? null : <span className={styles.hint}>{hint}</span>}
      </span>
      {rest.end}
      {keyHint === undefined ? null : <KeyHint>{keyHint}</KeyHint>}
    </label>
  );
}
