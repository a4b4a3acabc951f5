import { Search } from 'lucide-react';
import { useImperativeHandle, useRef, type KeyboardEventHandler, type Ref } from 'react';
import { KeyHint } from '../button/key-hint.tsx';
import { useLoneKeys } from '../scanner/use-lone-keys.ts';
import styles from './search-box.module.css';

export interface SearchBoxProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** A key that puts focus here from anywhere outside a box to type in. */
  keyHint?: string | undefined;
  /** The box itself: for a page that puts focus here when somebody begins to type. */
  ref?: Ref<HTMLInputElement | null> | undefined;
  onKeyDown?: KeyboardEventHandler<HTMLInputElement> | undefined;
}

/** A box to find somebody in a list that is already on the screen. */
export function SearchBox({ label, value, onChange, keyHint, ref, onKeyDown }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  useImperativeHandle<HTMLInputElement | null, HTMLInputElement | null>(ref, () => box.current, []);
  useLoneKeys((key) => {
    if (key === keyHint) box.current?.focus();
  });
  return (
    <label className={styles.box}>
      <Search aria-hidden="true" />
      <input
        ref={box}
        type="search"
        className={styles.input}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {keyHint === undefined ? null : <KeyHint>{keyHint}</KeyHint>}
    </label>
  );
}
