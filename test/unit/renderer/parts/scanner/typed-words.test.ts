import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noteTyped, WORD, wordUnderWay } from '../../../../../src/renderer/parts/scanner/typed-words.ts';

let now = 1_000_000;

beforeEach(() => {
  vi.stubGlobal('HTMLInputElement', Map);
  vi.stubGlobal('HTMLTextAreaElement', Map);
  now += 10 * WORD;
});
afterEach(() => vi.unstubAllGlobals());

/** Types keys 300 ms apart, and answers whether the last of them belonged to a word. */
function type(keys: string, more: { ctrlKey?: boolean } = {}): boolean {
  let inWord = false;
  for (const key of keys) {
    now += 300;
    noteTyped({ key, timeStamp: now, ctrlKey: false, altKey: false, metaKey: false, target: null, ...more });
    inWord = wordUnderWay(now);
  }
  return inWord;
}

test('the digits of a code typed into no box belong to it', () => {
  expect(type('R4')).toBe(true);
  expect(type('K7P2')).toBe(true);
  expect(wordUnderWay(now + WORD - 1)).toBe(true);
});

test('digits alone are choices, and so are those after a pause', () => {
  expect(type('24')).toBe(false);
  type('R');
  now += WORD;
  expect(type('4')).toBe(false);
});

test('a chord begins no word', () => {
  expect(type('l', { ctrlKey: true })).toBe(false);
});
