import { expect, test } from 'vitest';
import { inPages, TO_A_PAGE } from '../../../../src/renderer/papers/card-sheet/in-pages.ts';

const cards = (count: number) => Array.from({ length: count }, (_, at) => at);

test.each([
  [1, [1]],
  [10, [10]],
  [11, [10, 1]],
  [60, [10, 10, 10, 10, 10, 10]],
])('%i cards are on pages of ten, none twice and none lost', (count, pages) => {
  const made = inPages(cards(count));
  expect(made.map(({ length }) => length)).toEqual(pages);
  expect(made.flat()).toEqual(cards(count));
  expect(made.every(({ length }) => length <= TO_A_PAGE)).toBe(true);
});
