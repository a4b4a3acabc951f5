import { expect, it } from 'vitest';
import { readSlot } from '../../../../src/renderer/doors/phone-desk/read-slot.ts';

const board = {
  slots: [
    { number: 1, state: 'held' as const, handover: 'a' },
    { number: 2, state: 'free' as const, handover: null },
    { number: 3, state: 'overdue' as const, handover: 'b' },
  ],
};

it.each([
  ['2', { state: 'free', number: 2 }],
  [' 02 ', { state: 'free', number: 2 }],
  ['1', { state: 'taken' }],
  ['3', { state: 'taken' }],
  ['4', { state: 'unknown' }],
  ['0', { state: 'unknown' }],
  ['two', { state: 'unknown' }],
  ['-2', { state: 'unknown' }],
  ['2.0', { state: 'unknown' }],
  ['', { state: 'empty' }],
])('reads %j', (typed, expected) => {
  expect(readSlot(typed, board)).toEqual(expected);
});
