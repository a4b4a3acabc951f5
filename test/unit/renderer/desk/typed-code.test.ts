import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { READ_ALOUD, typedCodes } from '../../../../src/renderer/doors/phone-desk/typed-code.ts';
import { WAIT } from '../../../../src/renderer/doors/phone-desk/typing-starts.ts';
import { pressedKeys } from '../../../support/typed-keys.ts';

/** A box to type in. */
class Box extends EventTarget {
  readOnly = false;
  disabled = false;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('HTMLInputElement', Map);
  vi.stubGlobal('HTMLTextAreaElement', Box);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function keys() {
  const found: string[] = [];
  const codes = typedCodes((code) => found.push(code));
  const press = pressedKeys(codes.take);
  const type = (word: string, gap = 150) => {
    for (const key of word) press(key, gap);
  };
  return { found, codes, press, type };
}

it('hands a code on as soon as it is whole, spoken in pairs or in one go', () => {
  const { found, type } = keys();
  type('r4k7p2');
  type('T9 C3 W', 400);
  type('6');
  expect(found).toEqual(['R4K7P2', 'T9C3W6']);
});

it('waits for whoever reads it aloud, and not for ever', () => {
  const { found, type, press } = keys();
  type('R4K');
  press('7', READ_ALOUD - 100);
  type('P2');
  type('R4K');
  press('7', READ_ALOUD + 100);
  type('P2');
  expect(found).toEqual(['R4K7P2']);
});

it('takes a letter that was held back for a scanner’s', () => {
  const { found, codes, type } = keys();
  codes.add('R');
  type('4K7P2');
  expect(found).toEqual(['R4K7P2']);
});

it('does not take digits that choose, a longer word, a scanner’s keys or what goes into a box', () => {
  const { found, type, press } = keys();
  type('12');
  type('R4K7P2', 30);
  vi.advanceTimersByTime(READ_ALOUD + 1);
  type('R4K7P2W', 60);
  vi.advanceTimersByTime(READ_ALOUD + 1);
  for (const key of 'R4K7P2') press(key, 150, { ctrlKey: true });
  for (const key of 'R4K7P2') press(key, 150, { target: new Box() });
  expect(found).toEqual([]);
  type('12R4K7P2');
  vi.advanceTimersByTime(WAIT);
  expect(found).toEqual(['R4K7P2']);
});

it('begins anew after Escape, and mends with Backspace', () => {
  const { found, type, press } = keys();
  type('R4K');
  press('Escape', 150);
  type('7P2');
  press('Escape', 150);
  type('R4KK');
  press('Backspace', 150);
  type('7P2');
  expect(found).toEqual(['R4K7P2']);
});
