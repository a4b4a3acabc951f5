import { useState } from 'react';

/** What is chosen from a list. What is not in the list any more is not chosen either. */
export function useChoice<Item extends string | number>(all: readonly Item[]) {
  const [marked, setMarked] = useState<ReadonlySet<Item>>(new Set());
  const chosen = new Set(all.filter((item) => marked.has(item)));
  return {
    chosen,
    /** Chooses these and nothing else. */
    only: (items: Iterable<Item>) => setMarked(new Set(items)),
    /** Adds these, or takes them away. */
    mark: (items: readonly Item[], on: boolean) => {
      const next = new Set(chosen);
      for (const item of items) {
        if (on) next.add(item);
        else next.delete(item);
      }
      setMarked(next);
    },
  };
}
