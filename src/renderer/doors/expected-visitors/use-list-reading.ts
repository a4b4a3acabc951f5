import { useEffect, useState } from 'react';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { useDeskCall } from '../staff-room/session-watch.ts';

/** How long nobody types before the list is read, in ms. */
const PAUSE = 250;

interface Reading {
  day: string;
  text: string;
  attempt: number;
  result: Result<CallOutput<'expected.read-list'>>;
}

/**
 * What a list says, read anew whenever it was changed and with every `attempt`. `current` is false while what stands
 * there has not been read yet. Not kept in the cache of answers: it holds names nobody wants to keep.
 */
export function useListReading(day: string, text: string, attempt: number) {
  const call = useDeskCall();
  const [reading, setReading] = useState<Reading>();
  const isEmpty = text.trim() === '';
  useEffect(() => {
    if (isEmpty) return undefined;
    let stale = false;
    const timer = window.setTimeout(() => {
      void call('expected.read-list', { day, text }).then((result) => {
        if (!stale) setReading({ day, text, attempt, result });
        return result;
      });
    }, PAUSE);
    return () => {
      stale = true;
      window.clearTimeout(timer);
    };
  }, [call, day, text, attempt, isEmpty]);
  const current = reading?.text === text && reading.day === day && reading.attempt === attempt;
  return isEmpty || !reading ? undefined : { result: reading.result, current };
}
