import { useEffect, useState } from 'react';

/** Now, in ms, renewed every second until the last of these instants has passed: for what can be undone for a minute. */
export function useSecond(until: readonly (string | null)[]): number {
  const [now, setNow] = useState(() => Date.now());
  const running = until.some((instant) => instant !== null && Date.parse(instant) > now);
  useEffect(() => {
    if (!running) return undefined;
    const look = () => setNow(Date.now());
    const first = window.setTimeout(look);
    const timer = window.setInterval(look, 1000);
    return () => {
      window.clearTimeout(first);
      window.clearInterval(timer);
    };
  }, [running]);
  return now;
}
