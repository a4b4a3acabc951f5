import type { Board } from '../../shared/contract/phones.ts';
import { instantOf } from '../school-day.ts';
import type { boardStore, RecentRow } from './board-store.ts';
import { type Desk, UNDO_WINDOW } from './desk.ts';
import { holdingAgain } from './hold-again.ts';
import { canUndo } from './undo.ts';

/** How many steps the desk shows under «what happened last». */
const RECENT = 12;

/** Reads what happened last at the desk on a school day, newest first, with what can still be taken back. */
export function recentReader(
  desk: Desk,
  store: ReturnType<typeof boardStore>,
): (day: string, now: number) => Board['recent'] {
  const again = holdingAgain(desk);

  function recentOf({ newest, ticket, ...row }: RecentRow, now: number): Board['recent'][number] {
    const isNewest = newest === 1;
    const open = isNewest && canUndo(row, now);
    const mistake =
      isNewest && !open && row.what === 'returned' && !again.whyNot(desk.handover(row.handover), ticket);
    const undoUntil = open ? instantOf(Date.parse(row.at) + UNDO_WINDOW) : null;
    return { ...row, undoUntil, canPutRight: mistake };
  }

  return (day, now) => store.recent(day, RECENT).map((row) => recentOf(row, now));
}
