import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isTextBox } from '../keyboard/text-box.ts';

/** A scanner types faster than any hand: a digit counts only when no other key came this close to it, in ms. */
const ALONE = 45;

/**
 * Lets digits choose among cards. A digit acts only when it stands alone, so that a foreign barcode, which is a
 * burst of digits, chooses nothing. Cards behind an open dialog hear nothing.
 */
export function useNumberKeys<Value extends string>(
  choices: readonly { value: Value; keyHint?: string | undefined }[],
  onChoose: (value: Value) => void,
  cards: RefObject<HTMLElement | null>,
): void {
  const choose = useEffectEvent((key: string) => {
    const dialog = document.querySelector('dialog[open]');
    if (dialog && !dialog.contains(cards.current)) return;
    const choice = choices.find(({ keyHint }) => keyHint !== undefined && keyHint === key);
    if (choice) onChoose(choice.value);
  });
  useEffect(() => {
    let waiting: number | undefined;
    let last = -Infinity;
    const listen = (event: KeyboardEvent) => {
      window.clearTimeout(waiting);
      const burst = event.timeStamp - last < ALONE;
      last = event.timeStamp;
      if (burst || event.ctrlKey || event.altKey || event.metaKey || isTextBox(event.target)) return;
      waiting = window.setTimeout(() => choose(event.key), ALONE);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.clearTimeout(waiting);
      window.removeEventListener('keydown', listen);
    };
  }, []);
}
