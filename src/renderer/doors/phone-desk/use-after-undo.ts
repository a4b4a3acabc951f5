import { useEffect, useEffectEvent } from 'react';

/** A moment more than the end itself, in ms: the register’s clock must have passed it too. */
const AFTER = 100;

/** Asks again when the next of these undos is over: something else can be done about it then. */
export function useAfterUndo(until: readonly (string | null)[], ask: () => void): void {
  const over = useEffectEvent(ask);
  const ends = until.filter((instant) => instant !== null).join(' ');
  useEffect(() => {
    const coming = ends
      .split(' ')
      .map((instant) => Date.parse(instant) - Date.now())
      .filter((rest) => rest > 0);
    if (coming.length === 0) return undefined;
    const timer = window.setTimeout(() => over(), Math.min(...coming) + AFTER);
    return () => window.clearTimeout(timer);
  }, [ends]);
}
