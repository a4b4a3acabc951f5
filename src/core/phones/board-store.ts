import type { Db } from '../store/database.ts';
import type { StepKind } from './step-store.ts';

/** A handover held now. */
export interface HeldRow {
  id: string;
  pupil: string;
  slot: number;
  day: string;
}

/** A step of today with what the desk shows of it. */
export interface RecentRow {
  handover: string;
  at: string;
  what: StepKind;
  pupilName: string;
  slot: number;
  code: string;
  /** 1 when nothing happened to the handover since. */
  newest: number;
}

/**
 * What the board reads. Its cost follows the children, the slots and today’s steps, never the years before: held rows
 * come from a partial index, each child’s last slot from the end of an index.
 */
export function boardStore(db: Db) {
  const held = db.prepare<[], HeldRow>(
    `SELECT id, pupil, slot, day FROM handovers INDEXED BY handovers_one_a_slot
     WHERE state = 'held' ORDER BY slot`,
  );
  const returned = db.prepare<[string], { handover: string; pupil: string }>(
    `SELECT DISTINCT h.id AS handover, h.pupil FROM desk_steps s JOIN handovers h ON h.id = s.handover
     WHERE s.day = ? AND s.what = 'returned' AND h.state = 'returned'`,
  );
  const lastSlots = db.prepare<[], { pupil: string; slot: number | null }>(
    `SELECT p.id AS pupil, (
       SELECT h.slot FROM handovers h WHERE h.pupil = p.id AND h.state <> 'undone'
       ORDER BY h.handed_in_at DESC LIMIT 1
     ) AS slot FROM pupils p`,
  );
  const recent = db.prepare<[string, number], RecentRow>(
    `SELECT s.handover, s.at, s.what, p.name AS pupilName, h.slot, t.code, NOT EXISTS (
       SELECT 1 FROM desk_steps n WHERE n.handover = s.handover AND n.ledger_seq > s.ledger_seq
     ) AS newest
     FROM desk_steps s JOIN handovers h ON h.id = s.handover JOIN pupils p ON p.id = h.pupil
     JOIN tickets t ON t.id = s.ticket
     WHERE s.day = ? ORDER BY s.ledger_seq DESC LIMIT ?`,
  );

  return {
    /** Everything held, by slot. */
    held: () => held.all(),
    /** What was given back on a school day and is still out. */
    returned: (day: string) => returned.all(day),
    /** The slot each child had last. */
    lastSlots: () => lastSlots.all(),
    /** The newest steps of a school day. */
    recent: (day: string, count: number) => recent.all(day, count),
  };
}
