import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** How long a screen may stand untouched, in seconds: until the warning, and how long the warning stands. */
export interface IdleTimes {
  warnAfter: number;
  clearAfter: number;
}

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel'] as const;

/**
 * Calls `alive` at every sign of life on the page; answers how to stop. A mouse that lies still is none: the browser engine
 * tells of it as well, whenever something moves under it or another window comes and goes.
 */
function watchForLife(alive: () => void): () => void {
  let place: string | undefined;
  const hear = (event: Event) => {
    if (event instanceof PointerEvent && event.type === 'pointermove') {
      const before = place;
      place = `${event.screenX},${event.screenY}`;
      if (before === undefined || before === place) return;
    }
    alive();
  };
  for (const sign of signsOfLife) window.addEventListener(sign, hear, { capture: true, passive: true });
  return () => {
    for (const sign of signsOfLife) window.removeEventListener(sign, hear, { capture: true });
  };
}

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
    return watchForLife(() => {
      last.current = performance.now();
    });
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
    const stop = watchForLife(alive);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [seconds]);
}
