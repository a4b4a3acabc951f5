import { expect, test } from 'vitest';
import { capitalsOf, wantsCapital } from '../../../../../src/renderer/parts/keyboard/capitals.ts';

test.each([
  ['', true],
  ['Siobhán', false],
  ['Siobhán ', true],
  ['Nwosu-', true],
  ["O'", false],
])('in a box for names, after “%s”: %s', (before, capital) => {
  expect(wantsCapital(before, 'words')).toBe(capital);
});

test.each([
  ['', true],
  ['The office', false],
  ['The office ', false],
  ['Seen. ', true],
  ['Seen.', false],
  ['Is it off?  ', true],
])('in a box for sentences, after “%s”: %s', (before, capital) => {
  expect(wantsCapital(before, 'sentences')).toBe(capital);
});

test('a box that wants none gets none', () => {
  expect(wantsCapital('', 'none')).toBe(false);
});

test('a missing or unknown wish counts as sentences', () => {
  expect([null, 'on', 'words', 'none'].map(capitalsOf)).toEqual(['sentences', 'sentences', 'words', 'none']);
});
