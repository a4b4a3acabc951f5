import type { MouseEvent, ReactNode, Ref } from 'react';
import { classNames } from '../class-names.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './button.module.css';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger' | 'done' | 'on-bar';
export type ButtonSize = 'action' | 'rule' | 'header' | 'staff' | 'staff-large';

export interface ButtonProps {
  children: ReactNode;
  kind?: ButtonKind | undefined;
  /** action 88 high, rule 96, header 64, staff 48, staff-large 72. */
  size?: ButtonSize | undefined;
  icon?: ReactNode;
  iconEnd?: ReactNode;
  /** The key that does the same, shown in a small box: staff screens only. */
  keyHint?: string | undefined;
  /** While true the button keeps focus but does nothing: what is being saved is saved once. */
  busy?: boolean | undefined;
  /** What it says while busy; the usual words stay when this is missing. */
  busyLabel?: string | undefined;
  disabled?: boolean | undefined;
  /** Takes the whole width it is given. */
  wide?: boolean | undefined;
  /** For buttons that stay pressed. */
  pressed?: boolean | undefined;
  /** For buttons that open and close what stands below them. */
  expanded?: boolean | undefined;
  type?: 'button' | 'submit' | undefined;
  form?: string | undefined;
  id?: string | undefined;
  label?: string | undefined;
  className?: string | undefined;
  onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

/** The one button of the program. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', size = 'action', busy = false, type = 'button', onClick } = props;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      ref={props.ref}
      id={props.id}
      type={type}
      form={props.form}
      disabled={props.disabled}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-label={props.label}
      data-busy={busy || undefined}
      className={classNames(
        styles.button,
        styles[kind],
        styles[size],
        props.wide === true && styles.wide,
        props.className,
      )}
      onClick={press}
    >
      {busy ? null : props.icon}
      <span className={styles.words}>{busy ? (props.busyLabel ?? props.children) : props.children}</span>
      {busy ? null : props.iconEnd}
      {props.keyHint === undefined ? null : <KeyHint>{props.keyHint}</KeyHint>}
    </button>
  );
}
