import { useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

export interface Roving {
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent<HTMLDivElement>) => void;
  onFocus: (event: FocusEvent<HTMLDivElement>) => void;
}

function items(container: HTMLElement | null): HTMLElement[] {
  return [...(container?.querySelectorAll<HTMLElement>('[data-rove]') ?? [])];
}

/** How many items stand in the first row, as laid out now. */
function columns(all: readonly HTMLElement[]): number {
  const top = all[0]?.offsetTop;
  const count = all.findIndex((item) => item.offsetTop !== top);
  return count < 0 ? all.length : count;
}

/** Makes the `data-rove` elements of a grid one tab stop that arrow keys, Home and End walk over. */
export function useRoving(): Roving {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const all = items(ref.current);
    const stop = all.find((item) => item.tabIndex === 0 && item.hasAttribute('tabindex')) ?? all[0];
    for (const item of all) item.tabIndex = item === stop ? 0 : -1;
  });
  return {
    ref,
    onFocus: (event) => {
      const all = items(ref.current);
      const stop = all.find((item) => item === event.target);
      if (stop === undefined) return;
      for (const item of all) item.tabIndex = item === stop ? 0 : -1;
    },
    onKeyDown: (event) => {
      const all = items(ref.current);
      const here = all.findIndex((item) => item === event.target);
      if (here < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
      const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
      const row = columns(all);
      const steps: Readonly<Record<string, number>> = {
        ArrowRight: here + forward,
        ArrowLeft: here - forward,
        ArrowDown: here + row,
        ArrowUp: here - row,
        Home: 0,
        End: all.length - 1,
      };
      const next = steps[event.key];
      if (next === undefined) return;
      event.preventDefault();
      all[next]?.focus();
    },
  };
}
