import { isTextBox } from '../keyboard/text-box.ts';

/** How long after its last key a word is still being typed, in ms. */
export const WORD = 1500;

/** What a key press says of itself. */
type WordKey = Pick<KeyboardEvent, 'key' | 'timeStamp' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'>;

/** When the last key of a word was pressed where no box is, in ms. */
let last = -Infinity;

/** Notes a key. Digits alone are choices; after a letter they belong to its word, as in a ticket’s code. */
export function noteTyped({ key, timeStamp, ctrlKey, altKey, metaKey, target }: WordKey): void {
  if (ctrlKey || altKey || metaKey || isTextBox(target)) return;
  if (/^\p{L}$/u.test(key) || (/^\d$/u.test(key) && wordUnderWay(timeStamp))) last = timeStamp;
}

/**
 * Whether somebody is typing a word where no box is: a code read aloud, while another child’s phone is open. Its digits
 * choose nothing then, and its Enter gives nothing away.
 */
export function wordUnderWay(at: number): boolean {
  return at - last < WORD;
}

/** Follows what is typed from now on, until it is told to stop. */
export function followWords(): () => void {
  last = -Infinity;
  const key = (event: KeyboardEvent) => noteTyped(event);
  const released = () => {
    last = performance.now();
  };
  window.addEventListener('keydown', key, { capture: true });
  window.addEventListener('typed-nowhere', released);
  return () => {
    window.removeEventListener('keydown', key, { capture: true });
    window.removeEventListener('typed-nowhere', released);
  };
}
