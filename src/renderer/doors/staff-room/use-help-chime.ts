import { useEffect } from 'react';
import { useAnswer } from '../../client/queries.ts';
import { softChime } from '../../parts/scanner/soft-sound.ts';

/** How often a call is rung for, and how long after it came, in ms: whoever is at the door has gone to the office by then. */
const EVERY = 15_000;
const FOR = 180_000;

/**
 * Rings while somebody waits at the door. The desk’s window does it even when it is locked, or lies out of sight because
 * one screen serves both: the speaker is the machine’s.
 */
export function useHelpChime(): void {
  const { data: calls = [] } = useAnswer('help.waiting', {});
  const newest = calls.at(-1)?.at;
  useEffect(() => {
    if (newest === undefined) return undefined;
    let rest = Date.parse(newest) + FOR - Date.now();
    // A call of long ago rings for nobody when the program is started again.
    if (rest <= 0) return undefined;
    softChime();
    const timer = window.setInterval(() => {
      rest -= EVERY;
      if (rest > 0) softChime();
      else window.clearInterval(timer);
    }, EVERY);
    return () => window.clearInterval(timer);
  }, [newest]);
}
