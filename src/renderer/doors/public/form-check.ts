import { useState, type FocusEvent } from 'react';
import { isTextBox } from '../../parts/keyboard/text-box.ts';

/** Slips worth saying while somebody types; «this is empty» would only nag. */
const atOnce = new Set(['too-long', 'invisible', 'control']);

/**
 * When a form says what is wrong: slips at once, the rest after the first try to go on. The summary stands from a failed
 * try until a box is touched again, for there is no room for it and the keyboard.
 */
export function useFormCheck<Field extends string>(wrong: Partial<Record<Field, string>>) {
  const [attempt, setAttempt] = useState(0);
  const [summary, setSummary] = useState(false);
  return {
    attempt,
    summary,
    /** The code to show beside a box, if any. */
    shown: (field: Field): string | undefined => {
      const code = wrong[field];
      return code !== undefined && (attempt > 0 || atOnce.has(code)) ? code : undefined;
    },
    /** Tries to go on: true when nothing is wrong. */
    passes: (): boolean => {
      const right = Object.keys(wrong).length === 0;
      // What a box asked later lacks is no fault of the try before.
      setAttempt(right ? 0 : attempt + 1);
      setSummary(!right);
      return right;
    },
    /** For the form’s `onFocus`. */
    onFocus: ({ target }: FocusEvent): void => {
      if (isTextBox(target)) setSummary(false);
    },
    /** Opens the summary for what the register refused. */
    open: (): void => {
      setAttempt(attempt + 1);
      setSummary(true);
    },
  };
}
