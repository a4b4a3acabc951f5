import { useEffect, useState } from 'react';
import { isTextBox, touchedBox } from './text-box.ts';

/** Hides the on-screen keyboard while real keys type, and brings it back when a finger touches a box. */
export function useKeyboardShown(): [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    const typed = (event: KeyboardEvent) => {
      const writes = event.key.length === 1 || event.key === 'Backspace';
      if (event.isTrusted && writes && isTextBox(event.target)) setShown(false);
    };
    const touched = (event: MouseEvent) => {
      if (touchedBox(event)) setShown(true);
    };
    window.addEventListener('keydown', typed);
    window.addEventListener('click', touched);
    return () => {
      window.removeEventListener('keydown', typed);
      window.removeEventListener('click', touched);
    };
  }, []);
  return [shown, setShown];
}
