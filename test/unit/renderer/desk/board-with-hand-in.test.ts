import { expect, it } from 'vitest';
import { board } from '../../../../src/shared/contract/phones.ts';
import { boardWithHandIn } from '../../../../src/renderer/doors/phone-desk/board-with-hand-in.ts';

const id = (number: number) => `01580000-0000-7000-8000-00000000000${number}`;
const child = (number: number) => ({
  id: id(number),
  name: `Child ${'AB'[number]}`,
  className: 'Oak',
  state: 'not-yet',
  handover: null,
  slot: null,
  since: null,
  usualSlot: null,
  usualDevice: null,
  left: false,
});
const before = board.parse({
  day: '2026-11-23',
  classes: [],
  pupils: [child(0), child(1)],
  slots: [1, 2].map((number) => ({ number, shelf: 1, state: 'free', handover: null, custody: null })),
  nextFreeSlot: 1,
  open: null,
  recent: [],
  counts: { held: 0, returned: 0, overdue: 0, wrong: 0 },
});

it('shows what was taken in with its child and in its slot, and nobody else’s', () => {
  const after = boardWithHandIn(before, { handover: id(7), pupil: id(1), slot: 2 });
  expect(after.pupils[0]).toBe(before.pupils[0]);
  expect(after.pupils[1]).toMatchObject({
    state: 'handed-in',
    handover: id(7),
    slot: 2,
    since: '2026-11-23',
  });
  expect(after.slots.map(({ state, handover }) => [state, handover])).toEqual([
    ['free', null],
    ['held', id(7)],
  ]);
});
