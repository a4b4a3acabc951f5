import { useEffect, useEffectEvent } from 'react';

/**
 * The two keys of a panel: Escape leaves it, and Enter finishes it even when focus was lost to the page. A dialog on top
 * has its own.
 */
export function usePanelKeys({ onEscape, onEnter }: { onEscape: () => void; onEnter: () => void }): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') onEscape();
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
