import { useEffectEvent, useLayoutEffect } from 'react';
import { isTextBox } from '../../parts/keyboard/text-box.ts';
import { followWords, wordUnderWay } from '../../parts/scanner/typed-words.ts';

/**
 * The two keys of a panel. Escape leaves it, or only the box in which something was typed; Enter finishes it even when
 * focus was lost to the page. A dialog on top has its own.
 */
export function usePanelKeys({ onEscape, onEnter }: { onEscape: () => void; onEnter: () => void }): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape' && isTextBox(event.target) && event.target.value !== '') event.target.blur();
    else if (event.key === 'Escape') onEscape();
    else if (event.key === 'Enter' && event.target === document.body) onEnter();
    else return;
    event.preventDefault();
  });
  useLayoutEffect(() => {
    const stop = followWords();
    // Before the button that has focus: neither the Enter of a code that was typed into no box nor the spaces in it give
    // anybody this phone.
    const guard = (event: KeyboardEvent) => {
      const presses = event.key === 'Enter' || event.key === ' ';
      if (!presses || isTextBox(event.target) || !wordUnderWay(event.timeStamp)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', guard, { capture: true });
    return () => {
      stop();
      window.removeEventListener('keydown', guard, { capture: true });
    };
  }, []);
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
