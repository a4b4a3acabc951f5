import { expect, it } from 'vitest';
import { byShelf, layShelves } from '../../../../src/renderer/parts/staff/shelf-layout.ts';

it.each([
  ['eight shelves of eight, as drawn', Array<number>(8).fill(8), { columns: 8, wraps: false, low: false }],
  ['shelves of unequal length', [8, 6, 3], { columns: 8, wraps: false, low: false }],
  ['few slots, not as wide as doors', [2, 1], { columns: 4, wraps: false, low: false }],
  ['a shelf too long for a row, evenly', [10, 10], { columns: 5, wraps: true, low: false }],
  ['a large cupboard', Array<number>(10).fill(40), { columns: 8, wraps: true, low: true }],
  ['fifty shelves', Array<number>(50).fill(8), { columns: 8, wraps: false, low: true }],
  ['no slot at all', [], { columns: 4, wraps: false, low: false }],
])('lays out %s', (_, lengths, layout) => {
  expect(layShelves(lengths)).toEqual(layout);
});

it('keeps slots on their shelves, in their order', () => {
  const slots = [1, 2, 3, 4, 5].map((number) => ({ number, shelf: number < 3 ? 1 : 2 }));
  expect(byShelf(slots).map((shelf) => shelf.map(({ number }) => number))).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
  const unshelved: { number: number; shelf?: number }[] = [{ number: 1 }, { number: 2 }];
  expect(byShelf(unshelved)).toHaveLength(1);
});
