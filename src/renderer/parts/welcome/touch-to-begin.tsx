import { Hand } from 'lucide-react';
import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import styles from './touch-to-begin.module.css';

export interface TouchToBeginProps {
  label: string;
  onWake: () => void;
}

/**
 * Lies over a screen that nobody has touched for a while. The first touch or key only wakes it. It has focus and is no live
 * region: it is said once, and not again until somebody was here.
 */
export function TouchToBegin({ label, onWake }: TouchToBeginProps) {
  const button = useRef<HTMLButtonElement>(null);
  const wake = useEffectEvent((event: KeyboardEvent) => {
    event.preventDefault();
    onWake();
  });
  useLayoutEffect(() => {
    button.current?.focus();
    // After the scanner’s listener, which keeps the keys of a code to itself: a pass needs no waking.
    const listen = (event: KeyboardEvent) => wake(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
  return (
    <button ref={button} type="button" className={styles.sign} onClick={onWake}>
      <Hand aria-hidden="true" className={styles.hand} />
      {label}
    </button>
  );
}
