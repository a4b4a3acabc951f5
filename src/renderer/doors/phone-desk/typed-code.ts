import { useEffectEvent, useLayoutEffect } from 'react';
import { readShortCode } from '../../../shared/codes.ts';
import { isTextBox } from '../../parts/keyboard/text-box.ts';
import { ALONE } from '../../parts/scanner/lone-keys.ts';
import { WAIT, type TypedKey } from './typing-starts.ts';

/** Longest pause inside a code, in ms: one that is read aloud comes two characters at a time. */
export const READ_ALOUD = 3000;

/**
 * Gathers a short code that is typed while no box has focus, and hands it on as soon as it is whole: nobody has to press
 * Enter where Enter gives a phone back. Keys at a scanner’s speed are no code.
 */
export function typedCodes(found: (code: string) => void): {
  take: (event: TypedKey) => void;
  /** Letters that were held back for a scanner’s and were none. */
  add: (letters: string) => void;
  stop: () => void;
} {
  let word = '';
  let first = 0;
  let last = -Infinity;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(waiting);
    word = '';
  };
  const add = (more: string, at: number) => {
    clearTimeout(waiting);
    if (at - last > READ_ALOUD) word = '';
    if (word === '') first = at;
    last = at;
    word += more;
    const code = readShortCode(word);
    const hurried = (last - first) / (word.length - 1) <= ALONE;
    if (code === undefined || hurried) return;
    // More of it may follow: then it is none of our codes.
    waiting = setTimeout(() => {
      stop();
      found(code);
    }, WAIT);
  };
  return {
    stop,
    add: (letters) => add(letters, performance.now()),
    take: (event) => {
      const { key, timeStamp } = event;
      const chord = event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat;
      if (chord || isTextBox(event.target) || key === 'Escape') stop();
      else if (key === 'Backspace') {
        clearTimeout(waiting);
        word = word.slice(0, -1);
      }
      // A code begins with a letter: digits before it are choices. Between its pairs there may be spaces.
      else if (/^\p{L}$/u.test(key) || (/^[\d -]$/u.test(key) && word !== '')) add(key, timeStamp);
    },
  };
}

/** Hears a short code typed on the page while no box has focus and no dialog is open. */
export function useTypedCode(onCode: (code: string) => void): void {
  const hear = useEffectEvent((code: string) => {
    if (document.querySelector('dialog[open]') === null) onCode(code);
  });
  useLayoutEffect(() => {
    const codes = typedCodes((code) => hear(code));
    const released = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') codes.add(event.detail);
    };
    // Before whoever keeps the spaces of a word from pressing the button that has focus.
    window.addEventListener('keydown', codes.take, { capture: true });
    window.addEventListener('typed-nowhere', released);
    return () => {
      codes.stop();
      window.removeEventListener('keydown', codes.take, { capture: true });
      window.removeEventListener('typed-nowhere', released);
    };
  }, []);
}
