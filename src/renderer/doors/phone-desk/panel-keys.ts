import { useEffect, useEffectEvent } from 'react';
import { isTextBox } from '../../parts/keyboard/text-box.ts';

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
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
