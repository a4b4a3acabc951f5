import type { Board } from '../../shared/contract/phones.ts';
import type { Custody, Misplacement } from '../../shared/custody.ts';
import type { Pupil } from '../pupils/pupil-store.ts';
import type { Db } from '../store/database.ts';

/** A handover held now. */
export interface HeldRow {
  id: string;
  pupil: string;
  slot: number;
  day: string;
  custody: Custody;
  misplaced: Misplacement | null;
}

/** A child of the board; whoever has left is there until every device is back. */
export interface BoardPupilRow extends Pupil {
  left: number;
}

/** A step of today with what the desk shows of it. */
export interface RecentRow {
  handover: string;
  at: string;
  what: Board['recent'][number]['what'];
  ticket: string | null;
  pupilName: string;
  slot: number;
  /** Null while the ticket is good, or can be again: whoever reads a code aloud is taken to have the ticket. */
  code: string | null;
  ledgerSeq: number;
  /** 1 when nothing was moved since. */
  newest: number;
}

const RECENT = `SELECT s.handover, s.at,
    iif(s.what = 'put-right' AND s.corrects IS NULL, 'went-out', s.what) AS what, s.ticket, p.name AS pupilName, h.slot,
    iif(t.state = 'voided', t.code, NULL) AS code, s.ledger_seq AS ledgerSeq,
    s.what <> 'amended' AND NOT EXISTS (
      SELECT 1 FROM desk_steps n
      WHERE n.handover = s.handover AND n.ledger_seq > s.ledger_seq AND n.what <> 'amended'
    ) AS newest
  FROM desk_steps s JOIN handovers h ON h.id = s.handover JOIN pupils p ON p.id = h.pupil
  LEFT JOIN tickets t ON t.id = s.ticket`;

/**
 * What the board reads. Its cost follows the children, the slots and today’s steps, never the years before: held rows
 * come from a partial index, each child’s last device from the end of an index.
 */
export function boardStore(db: Db) {
  const held = db.prepare<[], HeldRow>(
    `SELECT id, pupil, slot, day, custody, misplaced FROM handovers INDEXED BY handovers_one_a_slot
     WHERE state = 'held' ORDER BY slot`,
  );
  const pupils = db.prepare<[], BoardPupilRow>(
    `SELECT p.id, p.name, p.class AS className, p.left_at IS NOT NULL AS left FROM pupils p
     WHERE p.left_at IS NULL
       OR EXISTS (SELECT 1 FROM handovers h WHERE h.pupil = p.id AND h.state = 'held')`,
  );
  const returned = db.prepare<[string], { handover: string; pupil: string }>(
    `SELECT DISTINCT h.id AS handover, h.pupil FROM desk_steps s JOIN handovers h ON h.id = s.handover
     WHERE s.day = ? AND s.what IN ('returned', 'released') AND h.state = 'returned'`,
  );
  const recent = db.prepare<[string, number], RecentRow>(
    `${RECENT} WHERE s.day = ? ORDER BY s.ledger_seq DESC LIMIT ?`,
  );
  const returnsBefore = db.prepare<[string, number, number], RecentRow>(
    `${RECENT} WHERE s.day = ? AND s.ledger_seq < ? AND s.what = 'returned' AND h.state = 'returned'
     ORDER BY s.ledger_seq DESC LIMIT ?`,
  );

  return {
    /** Everything held, by slot. */
    held: () => held.all(),
    /** Every child of the board, in no order. */
    pupils: () => pupils.all(),
    /** What was given back or released on a school day and is still out. */
    returned: (day: string) => returned.all(day),
    /** The newest steps of a school day. */
    recent: (day: string, count: number) => recent.all(day, count),
    /** The newest returns of a school day before a step, of devices that are still out. */
    returnsBefore: (day: string, ledgerSeq: number, count: number) =>
      returnsBefore.all(day, ledgerSeq, count),
  };
}
