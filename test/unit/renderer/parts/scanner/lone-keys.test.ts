import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ALONE, loneKeys, type KeyPress } from '../../../../../src/renderer/parts/scanner/lone-keys.ts';

/** A page at rest: nothing here is a box to type in. */
function rest() {
  vi.stubGlobal('HTMLInputElement', Map);
  vi.stubGlobal('HTMLTextAreaElement', Map);
  const pressed: string[] = [];
  const keys = loneKeys((key) => pressed.push(key));
  let now = 0;
  const press = (key: string, gap: number, more: Partial<KeyPress> = {}) => {
    vi.advanceTimersByTime(gap);
    now += gap;
    const plain = { repeat: false, ctrlKey: false, altKey: false, metaKey: false, target: null };
    keys.take({ ...plain, key, timeStamp: now, ...more });
  };
  return { press, pressed };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('shortcuts of one key', () => {
  test('wait until it is sure that no scanner pressed them', () => {
    const { press, pressed } = rest();
    press('/', 500);
    vi.advanceTimersByTime(ALONE - 1);
    expect(pressed).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(pressed).toEqual(['/']);
  });

  test.each(['https://example.org/p', 'P/123456', '1P'])('are not pressed by the code %s', (code) => {
    const { press, pressed } = rest();
    for (const key of code) press(key, 10);
    vi.advanceTimersByTime(500);
    expect(pressed).toEqual([]);
  });

  test('are pressed once however long a key is held', () => {
    const { press, pressed } = rest();
    press('p', 500);
    for (let held = 0; held < 8; held += 1) press('p', held === 0 ? 500 : 30, { repeat: true });
    vi.advanceTimersByTime(500);
    expect(pressed).toEqual(['p']);
  });

  test('are no chords', () => {
    const { press, pressed } = rest();
    press('p', 500, { ctrlKey: true });
    vi.advanceTimersByTime(500);
    expect(pressed).toEqual([]);
  });
});
