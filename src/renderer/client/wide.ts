import { useSyncExternalStore } from 'react';

const wide = '(width >= 1600px)';

function listen(changed: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether the window is wide enough for a desk’s full width: where parts change places, not only their size. */
export function useWide(): boolean {
  return useSyncExternalStore(listen, () => window.matchMedia(wide).matches);
}
