import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** How a row fits. */
export interface Fitting {
  /** How many things are in sight, one at least. */
  count: number;
  /** Whether they must do without their extras. */
  tight: boolean;
}

/**
 * How many of `count` things fit into a row. Where the first `wanted` of them do not, all lose their extras. The row must
 * be allowed to get narrower than what is in it. Measured anew when `words` (what is in the row) changes, and when the
 * bar it stands in, or what stands `beside` it there, changes its size.
 */
export function useFitting(
  count: number,
  wanted: number,
  words: string,
  row: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
  beside: RefObject<HTMLElement | null>,
): Fitting {
  const [fitting, setFitting] = useState<Fitting>({ count, tight: false });
  useEffect(() => {
    const fits = (tried: Fitting) => {
      flushSync(() => setFitting(tried));
      return row.current === null || row.current.scrollWidth <= row.current.clientWidth;
    };
    // The observer speaks up before anything is painted, the first time as soon as it looks.
    const observer = new ResizeObserver(() => {
      for (let tried = count; tried >= Math.max(wanted, 1); tried -= 1)
        if (fits({ count: tried, tight: false })) return;
      for (let tried = count; tried > 0; tried -= 1) if (fits({ count: tried, tight: true })) return;
    });
    for (const { current } of [bar, beside]) if (current !== null) observer.observe(current);
    return () => observer.disconnect();
  }, [count, wanted, words, row, bar, beside]);
  return fitting;
}
