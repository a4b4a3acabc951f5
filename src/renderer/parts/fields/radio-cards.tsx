import { useId, useRef, type ReactNode } from 'react';
import { KeyHint } from '../button/key-hint.tsx';
import { classNames } from '../class-names.ts';
import { useNumberKeys } from './number-keys.ts';
import styles from './radio-cards.module.css';

/** One choice. `keyHint` is a digit that chooses it wherever focus is, outside boxes to type in. */
export interface RadioChoice<Value extends string> {
  value: Value;
  label: string;
  hint?: string | undefined;
  keyHint?: string | undefined;
  icon?: ReactNode;
}

export interface RadioCardsProps<Value extends string> {
  /** The question the choices answer; `legendHidden` keeps it for people who listen. */
  legend: string;
  legendHidden?: boolean | undefined;
  choices: readonly RadioChoice<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  columns?: 1 | 2 | 3 | 4 | undefined;
  size?: 'public' | 'staff' | undefined;
  error?: string | undefined;
  id?: string | undefined;
}

/** Choices as cards: real radio buttons, so arrow keys and screen readers work as everywhere. */
export function RadioCards<Value extends string>(props: RadioCardsProps<Value>) {
  const { choices, value, onChange, columns = 1, size = 'staff' } = props;
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);
  useNumberKeys(choices, onChange, group);
  return (
    <fieldset ref={group} id={props.id} tabIndex={-1} className={classNames(styles.group, styles[size])}>
      <legend className={classNames(styles.legend, props.legendHidden === true && styles.hiddenLegend)}>
        {props.legend}
      </legend>
      {props.error === undefined ? null : <p className={styles.error}>{props.error}</p>}
      <div className={styles.cards} data-columns={columns}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.card}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.icon}
            <span className={styles.words}>
              {choice.label}
              {choice.hint === undefined ? null : <span className={styles.hint}>{choice.hint}</span>}
            </span>
            {choice.keyHint === undefined ? null : <KeyHint>{choice.keyHint}</KeyHint>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
