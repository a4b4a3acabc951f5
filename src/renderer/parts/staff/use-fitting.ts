import { useEffect, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/**
 * How many of `count` things fit into a row, one at least. The row must be allowed to get narrower than what is in it.
 * Measured anew when `words` (what is in the row) changes, and when the bar it stands in, or what stands `beside` it
 * there, changes its size.
 */
export function useFitting(
  count: number,
  words: string,
  row: RefObject<HTMLElement | null>,
  bar: RefObject<HTMLElement | null>,
  beside: RefObject<HTMLElement | null>,
): number {
  const [fitting, setFitting] = useState(count);
  useEffect(() => {
    // The observer speaks up before anything is painted, the first time as soon as it looks.
    const observer = new ResizeObserver(() => {
      for (let tried = count; tried > 0; tried -= 1) {
        flushSync(() => setFitting(tried));
        if (row.current === null || row.current.scrollWidth <= row.current.clientWidth) return;
      }
    });
    for (const { current } of [bar, beside]) if (current !== null) observer.observe(current);
    return () => observer.disconnect();
  }, [count, words, row, bar, beside]);
  return fitting;
}
