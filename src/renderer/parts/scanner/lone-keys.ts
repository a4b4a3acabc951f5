import { isTextBox } from '../keyboard/text-box.ts';

/** A scanner types faster than any hand: a key counts only when no other came this close to it, in ms. */
export const ALONE = 45;

/** What a key press says of itself. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'timeStamp' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target'
>;

/**
 * Calls back for a key that stands alone, so that a foreign code, which is a burst of keys, presses no shortcut. Keys
 * held down, keys of a chord and what is typed into a box do not count.
 */
export function loneKeys(press: (key: string) => void): {
  take: (event: KeyPress) => void;
  stop: () => void;
} {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const stop = () => clearTimeout(waiting);
  return {
    stop,
    take: (event) => {
      if (event.repeat) return;
      stop();
      const burst = event.timeStamp - last < ALONE;
      last = event.timeStamp;
      if (burst || event.ctrlKey || event.altKey || event.metaKey || isTextBox(event.target)) return;
      waiting = setTimeout(() => press(event.key), ALONE);
    },
  };
}
