import type { Board } from '../../../shared/contract/phones.ts';

/**
 * The board with a device in its slot, as the register has acknowledged it: the cupboard shows it at once, before the
 * whole board is there again. Counts and the list of last scans wait for that.
 */
export function boardWithHandIn(
  board: Board,
  { handover, pupil, slot }: { handover: string; pupil: string; slot: number },
): Board {
  return {
    ...board,
    pupils: board.pupils.map((one) =>
      one.id === pupil ? { ...one, state: 'handed-in', handover, slot, since: board.day } : one,
    ),
    slots: board.slots.map((one) =>
      one.number === slot ? { ...one, state: 'held', handover, custody: 'hand-in' } : one,
    ),
  };
}
