import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** How long a screen may stand untouched, in seconds: until the warning, and how long the warning stands. */
export interface IdleTimes {
  warnAfter: number;
  clearAfter: number;
}

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel'] as const;

/**
 * Watches for a person who walked away. `left` is undefined while somebody is there, and the seconds that remain while
 * the warning stands; then only `more` brings them back, so that a sleeve on the glass does not. Calls `onClear` at the end.
 */
export function useIdle(
  { warnAfter, clearAfter }: IdleTimes,
  onClear: () => void,
): { left: number | undefined; more: () => void } {
  const last = useRef(0);
  const [left, setLeft] = useState<number | undefined>(undefined);
  const warned = left !== undefined;
  const clear = useEffectEvent(onClear);

  useEffect(() => {
    last.current = performance.now();
  }, []);
  useEffect(() => {
    if (warned) return undefined;
    const alive = () => {
      last.current = performance.now();
    };
    for (const sign of signsOfLife) window.addEventListener(sign, alive, { capture: true, passive: true });
    return () => {
      for (const sign of signsOfLife) window.removeEventListener(sign, alive, { capture: true });
    };
  }, [warned]);
  useEffect(() => {
    const timer = window.setInterval(() => {
      const rest = warnAfter + clearAfter - (performance.now() - last.current) / 1000;
      if (rest > clearAfter) return;
      setLeft(Math.max(0, Math.ceil(rest)));
      if (rest > 0) return;
      window.clearInterval(timer);
      clear();
    }, 200);
    return () => window.clearInterval(timer);
  }, [warnAfter, clearAfter]);

  return {
    left,
    more: () => {
      last.current = performance.now();
      setLeft(undefined);
    },
  };
}

/** Calls `onRest` once nobody has touched the page for so many seconds. */
export function useUntouched(seconds: number, onRest: () => void): void {
  const rest = useEffectEvent(onRest);
  useEffect(() => {
    let timer: number | undefined;
    const alive = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => rest(), seconds * 1000);
    };
    alive();
    for (const sign of signsOfLife) window.addEventListener(sign, alive, { capture: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, alive, { capture: true });
    };
  }, [seconds]);
}
