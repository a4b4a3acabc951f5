import { useEffect, useEffectEvent, useState } from 'react';

const MINUTE = 60_000;

/** The present instant (UTC, ISO 8601), renewed as each minute begins. */
export function useMinute(): string {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const next = now.getTime() - (now.getTime() % MINUTE) + MINUTE;
    // A little late, so that the minute has surely begun; at once on a page that was hidden beyond it, as the locked desk is.
    const timer = window.setTimeout(() => setNow(new Date()), Math.max(0, next - Date.now()) + 20);
    return () => window.clearTimeout(timer);
  }, [now]);
  return now.toISOString();
}

/**
 * Counts down from `seconds` and calls `onEnd` once. It counts by a clock that nobody can set. `more` starts anew with
 * that many seconds.
 */
export function useCountdown(
  seconds: number,
  onEnd: () => void,
): { left: number; more: (seconds: number) => void } {
  const [end, setEnd] = useState(() => performance.now() + seconds * 1000);
  const [left, setLeft] = useState(seconds);
  const ended = useEffectEvent(onEnd);
  useEffect(() => {
    const timer = window.setInterval(() => {
      const rest = Math.ceil((end - performance.now()) / 1000);
      setLeft(Math.max(0, rest));
      if (rest > 0) return;
      window.clearInterval(timer);
      ended();
    }, 200);
    return () => window.clearInterval(timer);
  }, [end]);
  return {
    left,
    more: (again) => {
      setEnd(performance.now() + again * 1000);
      setLeft(again);
    },
  };
}
