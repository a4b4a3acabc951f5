import { useEffect, useState } from 'react';
import { LOCK_WARNING } from '../../../shared/desk-lock.ts';

/** Whole seconds until an untouched desk locks, once they are few enough to be said; times in milliseconds. */
export function secondsToLock(touchedAt: number, now: number, lockAfter: number): number | undefined {
  const left = lockAfter - (now - touchedAt) / 1000;
  return left > LOCK_WARNING ? undefined : Math.max(0, Math.ceil(left));
}

/**
 * What counts as somebody being there: the shell counts the same. A key of a scanner is heard as it comes up, for it is
 * taken from the page as it goes down.
 */
const touches = ['pointerdown', 'wheel', 'keydown', 'keyup'] as const;

/** Seconds left before this desk locks itself; undefined while it has time. `lockAfter` is in seconds. */
export function useSecondsToLock(lockAfter: number): number | undefined {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    let touchedAt = performance.now();
    const touched = () => {
      touchedAt = performance.now();
      setLeft(undefined);
    };
    const timer = window.setInterval(
      () => setLeft(secondsToLock(touchedAt, performance.now(), lockAfter)),
      250,
    );
    for (const touch of touches) window.addEventListener(touch, touched, { capture: true, passive: true });
    return () => {
      window.clearInterval(timer);
      for (const touch of touches) window.removeEventListener(touch, touched, { capture: true });
    };
  }, [lockAfter]);
  return left;
}
