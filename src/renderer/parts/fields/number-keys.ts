import type { RefObject } from 'react';
import { wordUnderWay } from '../scanner/typed-words.ts';
import { useLoneKeys } from '../scanner/use-lone-keys.ts';

/** Lets digits choose among cards, each pressed alone. Cards behind an open dialog hear nothing. */
export function useNumberKeys<Value extends string>(
  choices: readonly { value: Value; keyHint?: string | undefined }[],
  onChoose: (value: Value) => void,
  cards: RefObject<HTMLElement | null>,
): void {
  useLoneKeys((key) => {
    if (wordUnderWay(performance.now())) return;
    const dialog = document.querySelector('dialog[open]');
    if (dialog && !dialog.contains(cards.current)) return;
    const choice = choices.find(({ keyHint }) => keyHint !== undefined && keyHint === key);
    if (choice) onChoose(choice.value);
  });
}
