import type { Board } from '../../../shared/contract/phones.ts';

/** What a typed slot number comes to in the cupboard as it stands. */
export type ReadSlot =
  { state: 'free'; number: number } | { state: 'taken' } | { state: 'unknown' } | { state: 'empty' };

/** Reads a typed slot number. */
export function readSlot(
  typed: string,
  board: { slots: readonly Pick<Board['slots'][number], 'number' | 'state'>[] },
): ReadSlot {
  const digits = typed.trim();
  if (digits === '') return { state: 'empty' };
  if (!/^\d+$/u.test(digits)) return { state: 'unknown' };
  const number = Number(digits);
  const slot = board.slots.find((one) => one.number === number);
  if (!slot) return { state: 'unknown' };
  return slot.state === 'free' ? { state: 'free', number } : { state: 'taken' };
}
