import { useEffect, useState } from 'react';
import { isTextBox } from '../../parts/keyboard/text-box.ts';
import { GlassKeyboard } from '../public/glass-keyboard.tsx';

/** The keyboard on the glass for a desk that shares the visitors’ screen: there while a finger is in a box to type in. */
export function TouchKeyboard() {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const touched = (event: PointerEvent) => {
      if (event.pointerType === 'touch' && isTextBox(event.target)) setShown(true);
    };
    const left = (event: FocusEvent) => {
      if (!isTextBox(event.relatedTarget)) setShown(false);
    };
    window.addEventListener('pointerdown', touched);
    window.addEventListener('focusout', left);
    return () => {
      window.removeEventListener('pointerdown', touched);
      window.removeEventListener('focusout', left);
    };
  }, []);
  useEffect(() => {
    // The keys have just taken a third of the page: the box must not be under its fold.
    if (shown) document.activeElement?.scrollIntoView({ block: 'center' });
  }, [shown]);
  return shown ? <GlassKeyboard /> : null;
}
