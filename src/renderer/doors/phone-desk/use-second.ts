import { useEffect, useState } from 'react';

/** Now, in ms, renewed every second while `running`: for what can be undone for a minute. */
export function useSecond(running: boolean): number {
  const [now, setNow] = useState(() => Date.now());
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
