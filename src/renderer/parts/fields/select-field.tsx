import { classNames } from '../class-names.ts';
import { Field } from './field.tsx';
import styles from './box.module.css';

export interface SelectFieldProps {
  id: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly { value: string; label: string }[];
  hint?: string | undefined;
  error?: string | undefined;
  size?: 'public' | 'staff' | undefined;
}

/** A choice from a list too long for cards: staff screens. */
export function SelectField({
  id,
  label,
  value,
  onChange,
  options,
  hint,
  error,
  size = 'staff',
}: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} size={size}>
      {(control) => (
        <select
          {...control}
          className={classNames(styles.box, styles[size], styles.select)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
