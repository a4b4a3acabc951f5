import styles from './key-hint.module.css';

/** A key of the keyboard in a small box. Screen readers hear it after the words it belongs to. */
export function KeyHint({ children }: { children: string }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
