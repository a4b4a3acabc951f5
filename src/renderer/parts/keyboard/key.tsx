import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './keyboard.module.css';

export interface KeyProps {
  children: ReactNode;
  label?: string | undefined;
  onPress: () => void;
  /** Keys that do something stand apart by colour. */
  kind?: 'type' | 'act' | 'space' | undefined;
  pressed?: boolean | undefined;
}

/**
 * One key. Pressing it leaves focus in the box. Keys are no tab stops: whoever has a tab key has letters too, and
 * screen readers find the keys by touch.
 */
export function Key({ children, label, onPress, kind = 'type', pressed }: KeyProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classNames(styles.key, styles[kind])}
      aria-label={label}
      aria-pressed={pressed}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
