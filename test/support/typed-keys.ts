import { vi } from 'vitest';
import type { TypedKey } from '../../src/renderer/doors/phone-desk/typing-starts.ts';

/** Presses keys that are heard on the page, with fake timers: each is followed by a gap in ms. */
export function pressedKeys(take: (event: TypedKey) => void) {
  return (key: string, gap: number, change: Partial<TypedKey> = {}): void => {
    take({
      key,
      timeStamp: performance.now(),
      repeat: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      isComposing: false,
      target: null,
      ...change,
    });
    vi.advanceTimersByTime(gap);
  };
}
