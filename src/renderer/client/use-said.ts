import { useEffect, useState } from 'react';

/** How long a sentence about what was done stands, in ms: long enough to read, not until everybody has read the name. */
const STANDS = 20_000;

/** A sentence about what has just been done, and a way to say one. It goes by itself. */
export function useSaid(): [string | undefined, (sentence: string) => void] {
  // A new object each time: what is said twice stands anew.
  const [said, setSaid] = useState<{ sentence: string }>();
  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = window.setTimeout(() => setSaid(undefined), STANDS);
    return () => window.clearTimeout(timer);
  }, [said]);
  return [said?.sentence, (sentence) => setSaid({ sentence })];
}
