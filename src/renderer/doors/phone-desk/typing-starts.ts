import { useEffectEvent, useLayoutEffect } from 'react';
import { PREFIX } from '../../../shared/codes.ts';
import { isTextBox } from '../../parts/keyboard/text-box.ts';
import { ALONE } from '../../parts/scanner/lone-keys.ts';

/** More letters than this at a scanner’s speed are nobody’s typing. */
const HURRIED = 3;
/** How long after its last letter a word waits to be begun with, in ms: on a busy machine a scanner’s keys come in fits. */
export const WAIT = 120;

/** What a key says of itself. */
export type TypedKey = Pick<
  KeyboardEvent,
  'key' | 'timeStamp' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'target'
>;

/**
 * Gathers letters that are typed while no box has focus and hands them on as soon as a moment passes without another:
 * a search begins by typing. A burst is a scanner’s and begins nothing.
 */
export function typingStarts(begin: (letters: string) => void): {
  take: (event: TypedKey) => void;
  /** Letters that were held back for a scanner’s and were none. */
  add: (letters: string) => void;
  stop: () => void;
} {
  let letters = '';
  let first = 0;
  let last = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(waiting);
    letters = '';
  };
  const add = (more: string, at: number) => {
    clearTimeout(waiting);
    if (letters === '') first = at;
    last = at;
    letters += more;
    waiting = setTimeout(() => {
      const typed = letters;
      letters = '';
      const gap = (last - first) / (typed.length - 1);
      if (typed.length <= HURRIED || gap > ALONE) begin(typed);
    }, WAIT);
  };
  return {
    stop,
    add: (more) => {
      // A code of ours that broke off is nobody’s name.
      if (/^\p{L}+$/u.test(more) && !more.toUpperCase().startsWith(PREFIX)) add(more, performance.now());
    },
    take: (event) => {
      const chord = event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat;
      if (chord || isTextBox(event.target)) stop();
      else if (/^\p{L}\p{M}*$/u.test(event.key)) add(event.key, event.timeStamp);
      // Another key of a scanner’s burst makes it longer; alone it begins nothing.
      else if (letters !== '' && event.key.length === 1) add(event.key, event.timeStamp);
    },
  };
}

/** Hears letters typed on the page while no box has focus and no dialog is open. */
export function useTypingStarts(onBegin: (letters: string) => void): void {
  const begin = useEffectEvent((letters: string) => {
    if (document.querySelector('dialog[open]') === null) onBegin(letters);
  });
  // From the moment the page is seen: no first letter is lost.
  useLayoutEffect(() => {
    const typing = typingStarts((letters) => begin(letters));
    const released = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') typing.add(event.detail);
    };
    window.addEventListener('keydown', typing.take);
    window.addEventListener('typed-nowhere', released);
    return () => {
      typing.stop();
      window.removeEventListener('keydown', typing.take);
      window.removeEventListener('typed-nowhere', released);
    };
  }, []);
}
