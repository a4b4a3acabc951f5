import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { typingStarts, WAIT } from '../../../../src/renderer/doors/phone-desk/typing-starts.ts';
import { pressedKeys } from '../../../support/typed-keys.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // A page at rest: nothing here is a box to type in.
  vi.stubGlobal('HTMLInputElement', Map);
  vi.stubGlobal('HTMLTextAreaElement', Map);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function keys() {
  const begun: string[] = [];
  const typing = typingStarts((letters) => begun.push(letters));
  const press = pressedKeys(typing.take);
  return { begun, typing, press };
}

it('begins with the first letter, and with two that came in one roll of the fingers', () => {
  const { begun, press } = keys();
  press('o', 200);
  press('Ł', 20);
  press('u', 200);
  expect(begun).toEqual(['o', 'Łu']);
});

it('begins with a letter that was held back for a scanner’s', () => {
  const { begun, press, typing } = keys();
  typing.add('r');
  press('o', 200);
  typing.add('R2D2');
  vi.advanceTimersByTime(WAIT);
  typing.add('rkk');
  vi.advanceTimersByTime(WAIT);
  expect(begun).toEqual(['ro']);
});

it('begins with a word typed by quick hands, and not with a scanner’s that faltered after its first key', () => {
  const { begun, press } = keys();
  for (const key of 'leila') press(key, 90);
  vi.advanceTimersByTime(WAIT);
  press('h', 70);
  for (const key of 'ttps://example.org/p') press(key, 8);
  vi.advanceTimersByTime(WAIT);
  expect(begun).toEqual(['leila']);
});

it('begins nothing with a scanner’s burst, a digit, a key of a chord or one held down', () => {
  const { begun, press } = keys();
  for (const key of 'https://example.org/p') press(key, 8);
  vi.advanceTimersByTime(WAIT);
  press('3', 200);
  press('/', 200);
  press('Enter', 200);
  press('l', 200, { ctrlKey: true });
  press('w', 200, { repeat: true });
  expect(begun).toEqual([]);
});
