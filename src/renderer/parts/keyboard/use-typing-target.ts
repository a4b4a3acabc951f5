import { useCallback, useEffect, useRef, useState } from 'react';
import { capitalsOf, wantsCapital } from './capitals.ts';
import { isTextBox, type TextBox } from './text-box.ts';
import { eraseBack, insertText } from './text-insertion.ts';

/** The box the on-screen keys type into, and what can be done to it. */
export interface TypingTarget {
  /** Whether the next letter starts a name or a sentence. */
  capital: boolean;
  /** Whether there is no other box within reach. */
  alone: boolean;
  type: (text: string) => void;
  erase: () => void;
  /** Moves to the next box within reach, and from the last to the first. */
  next: () => void;
}

/** The boxes within reach: those of the dialog that is open, or else of the page. */
function boxes(): TextBox[] {
  const within = document.activeElement?.closest('dialog') ?? document;
  return [...within.querySelectorAll('input, textarea')].filter(
    (element): element is TextBox => isTextBox(element) && element.offsetParent !== null,
  );
}

/** Follows the box that has, or last had, focus. */
export function useTypingTarget(): TypingTarget {
  const box = useRef<TextBox | null>(null);
  const [capital, setCapital] = useState(true);
  const [alone, setAlone] = useState(false);

  useEffect(() => {
    const look = () => {
      if (isTextBox(document.activeElement)) box.current = document.activeElement;
      setAlone(boxes().length < 2);
      const { current } = box;
      if (current === null) return;
      const before = current.value.slice(0, current.selectionStart ?? current.value.length);
      setCapital(wantsCapital(before, capitalsOf(current.getAttribute('autocapitalize'))));
    };
    look();
    const events = ['focusin', 'input', 'selectionchange'] as const;
    for (const event of events) document.addEventListener(event, look);
    return () => {
      for (const event of events) document.removeEventListener(event, look);
    };
  }, []);

  const target = useCallback(() => {
    const current = box.current?.isConnected === true ? box.current : (boxes()[0] ?? null);
    if (current !== null && document.activeElement !== current) current.focus();
    return current;
  }, []);

  return {
    capital,
    alone,
    type: (text) => {
      const current = target();
      if (current !== null) insertText(current, text);
    },
    erase: () => {
      const current = target();
      if (current !== null) eraseBack(current);
    },
    next: () => {
      const all = boxes();
      const here = all.findIndex((one) => one === box.current);
      all[(here + 1) % Math.max(1, all.length)]?.focus();
    },
  };
}
