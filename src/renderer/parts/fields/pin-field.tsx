import type { Ref } from 'react';
import { classNames } from '../class-names.ts';
import { Field } from './field.tsx';
import styles from './box.module.css';

export interface PinFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  size?: 'public' | 'staff' | undefined;
  /** Most digits it takes. */
  maxLength?: number | undefined;
  autoFocus?: boolean | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A PIN: digits only, shown as dots, never typed by a scanner (`data-pin` tells the scanner so). */
export function PinField(props: PinFieldProps) {
  const { size = 'public' } = props;
  return (
    <Field id={props.id} label={props.label} hint={props.hint} error={props.error} size={size}>
      {(control) => (
        <input
          {...control}
          ref={props.ref}
          type="password"
          inputMode="numeric"
          autoComplete="off"
          data-pin=""
          className={classNames(styles.box, styles[size], styles.pin)}
          value={props.value}
          maxLength={props.maxLength ?? 12}
          autoFocus={props.autoFocus}
          onChange={(event) => props.onChange(event.target.value.replace(/\D/gu, ''))}
        />
      )}
    </Field>
  );
}
