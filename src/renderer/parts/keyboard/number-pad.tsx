import { CornerDownLeft, Delete } from 'lucide-react';
import { Key } from './key.tsx';
import { useTypingTarget } from './use-typing-target.ts';
import styles from './keyboard.module.css';

export interface NumberPadProps {
  label: string;
  eraseLabel: string;
  /** Missing: no enter key, and its place stays empty. */
  enterLabel?: string | undefined;
  onEnter?: (() => void) | undefined;
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Digits for PINs, typed into the box that has focus. */
export function NumberPad({ label, eraseLabel, enterLabel, onEnter }: NumberPadProps) {
  const target = useTypingTarget();
  return (
    <div className={styles.pad} role="group" aria-label={label} dir="ltr">
      {digits.map((digit) => (
        <Key key={digit} onPress={() => target.type(digit)}>
          {digit}
        </Key>
      ))}
      <Key kind="act" label={eraseLabel} onPress={target.erase}>
        <Delete />
      </Key>
      <Key onPress={() => target.type('0')}>0</Key>
      {enterLabel !== undefined && onEnter !== undefined ? (
        <Key kind="act" label={enterLabel} onPress={onEnter}>
          <CornerDownLeft />
        </Key>
      ) : null}
    </div>
  );
}
