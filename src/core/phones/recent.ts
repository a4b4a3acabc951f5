import type { Board } from '../../shared/contract/phones.ts';
import { instantOf } from '../school-day.ts';
import type { boardStore, RecentRow } from './board-store.ts';
import { type Desk, UNDO_WINDOW } from './desk.ts';
import { holdingAgain } from './hold-again.ts';
import { canUndo } from './undo.ts';

/** How many steps the desk shows under «what happened last». */
const RECENT = 12;

/** How many earlier returns are looked through for those that can still be taken back or put right. */
const EARLIER_RETURNS = 150;

/** Reads what happened last at the desk on a school day, newest first, and the earlier returns that can still be taken back. */
export function recentReader(
  desk: Desk,
  store: ReturnType<typeof boardStore>,
): (day: string, now: number) => Board['recent'] {
  const again = holdingAgain(desk);

  function recentOf(row: RecentRow, now: number): Board['recent'][number] {
    const { handover, at, what, pupilName, slot, code } = row;
    const isNewest = row.newest === 1;
    const open = isNewest && canUndo(row, now);
    const mistake = isNewest && what === 'returned' && !again.whyNot(desk.handover(handover), row.ticket);
    const undoUntil = open ? instantOf(Date.parse(at) + UNDO_WINDOW) : null;
    return { handover, at, what, pupilName, slot, code, undoUntil, canPutRight: mistake };
  }

  return (day, now) => {
    const last = store.recent(day, RECENT);
    const before = last.at(-1)?.ledgerSeq ?? 0;
    // On a busy afternoon a mistake is noticed when a dozen others have gone home since.
    const earlier = store
      .returnsBefore(day, before, EARLIER_RETURNS)
      .map((row) => recentOf(row, now))
      .filter(({ undoUntil, canPutRight }) => undoUntil !== null || canPutRight);
    return [...last.map((row) => recentOf(row, now)), ...earlier];
  };
}
