import type { Board } from '../../shared/contract/phones.ts';
import type { SlotRow } from '../cupboard/cupboard-store.ts';
import type { HeldRow } from './board-store.ts';

type BoardSlot = Board['slots'][number];

/** Whether a device should have gone home on an earlier day. A confiscated one waits for an adult, however long. */
export function isOverdue({ day, custody }: HeldRow, today: string): boolean {
  return custody === 'hand-in' && day < today;
}

/** The cupboard as it is drawn: the slots it has, and any that was taken out of it while a device lies there. */
export function boardSlots(
  places: readonly SlotRow[],
  held: readonly HeldRow[],
  today: string,
): Board['slots'] {
  const bySlot = new Map(held.map((row) => [row.slot, row]));
  const known = new Set(places.map(({ number }) => number));
  const lastShelf = places.at(-1)?.shelf ?? 1;
  const removed = held
    .filter(({ slot }) => !known.has(slot))
    .map(({ slot }) => ({ number: slot, shelf: lastShelf, outOfOrderSince: null }));
  return [...places, ...removed]
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, shelf, outOfOrderSince }) => {
      const row = bySlot.get(number);
      return {
        number,
        shelf,
        state: row ? heldState(row, today) : outOfOrderSince === null ? 'free' : 'out-of-order',
        handover: row?.id ?? null,
        custody: row?.custody ?? null,
      };
    });
}

function heldState(row: HeldRow, today: string): BoardSlot['state'] {
  if (row.misplaced !== null) return 'wrong';
  return isOverdue(row, today) ? 'overdue' : 'held';
}
