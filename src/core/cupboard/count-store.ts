import type { Db } from '../store/database.ts';
import type { Held } from './piles.ts';

/** A count that has not ended. */
export interface RunningCount {
  id: string;
  state: 'counting' | 'finished';
  startedAt: string;
  startedBy: string;
  /** Its first ledger entry. */
  ledgerSeq: number;
}

/** A count two people signed. */
export interface SignedCount {
  id: string;
  day: string;
  at: string;
  countedBy: string;
  checkedBy: string;
  /** JSON of its piles. */
  result: string;
}

/** A device the record holds, with what a count shows of it once it is finished. */
export interface HeldDevice extends Held {
  name: string;
  className: string;
  deviceKind: string;
  look: string;
  handedInAt: string;
  takenBy: string;
}

/** The table `counts`, and what of the handovers a count is compared with. */
export function countStore(db: Db) {
  const add = db.prepare<[{ id: string; day: string; at: string; by: string; ledgerSeq: number }]>(
    `INSERT INTO counts (id, day, state, started_at, started_by, ledger_seq)
     VALUES (@id, @day, 'counting', @at, @by, @ledgerSeq)`,
  );
  const running = db.prepare<[], RunningCount>(
    `SELECT c.id, c.state, c.started_at AS startedAt, s.name AS startedBy, c.ledger_seq AS ledgerSeq
     FROM counts c JOIN staff s ON s.id = c.started_by WHERE c.ended_at IS NULL`,
  );
  const signed = db.prepare<[number], SignedCount>(
    `SELECT c.id, c.day, c.ended_at AS at, b.name AS countedBy, k.name AS checkedBy, c.result
     FROM counts c JOIN staff b ON b.id = c.counted_by JOIN staff k ON k.id = c.checked_by
     WHERE c.state = 'signed' ORDER BY c.day DESC, c.started_at DESC LIMIT ?`,
  );
  const finish = db.prepare<[string]>(
    "UPDATE counts SET state = 'finished' WHERE id = ? AND state = 'counting'",
  );
  const sign = db.prepare<[{ id: string; at: string; countedBy: string; checkedBy: string; result: string }]>(
    `UPDATE counts SET state = 'signed', ended_at = @at, counted_by = @countedBy, checked_by = @checkedBy,
       result = @result
     WHERE id = @id AND state = 'finished'`,
  );
  const giveUp = db.prepare<[{ id: string; at: string }]>(
    "UPDATE counts SET state = 'given-up', ended_at = @at WHERE id = @id AND ended_at IS NULL",
  );
  const held = db.prepare<[], HeldDevice>(
    `SELECT h.id AS handover, h.slot, p.name, p.class AS className, h.device_kind AS deviceKind, h.look,
       h.handed_in_at AS handedInAt, s.name AS takenBy
     FROM handovers h INDEXED BY handovers_one_a_slot JOIN pupils p ON p.id = h.pupil
     JOIN staff s ON s.id = h.taken_by
     WHERE h.state = 'held' ORDER BY h.slot`,
  );
  // A look that is amended, or a ticket that is replaced, moves nothing.
  const moves = db.prepare<[number], { handover: string; slot: number; seq: number }>(
    `SELECT h.id AS handover, h.slot, max(d.ledger_seq) AS seq
     FROM desk_steps d JOIN handovers h ON h.id = d.handover
     WHERE d.ledger_seq > ? AND d.what NOT IN ('ticket-reissued', 'ticket-voided', 'amended')
     GROUP BY h.id`,
  );
  const misplace = db.prepare<[{ id: string; how: 'missing' | 'elsewhere'; at: string }]>(
    // One that went out with another child is missing from the cupboard for a reason that is known.
    `UPDATE handovers SET misplaced = @how, misplaced_at = @at
     WHERE id = @id AND state = 'held' AND misplaced IS NOT @how AND (@how <> 'missing' OR misplaced IS NOT 'went-out')`,
  );
  const inPlace = db.prepare<[string]>(
    `UPDATE handovers SET misplaced = NULL, misplaced_at = NULL WHERE id = ? AND misplaced IS NOT NULL`,
  );

  return {
    add(count: { id: string; day: string; at: string; by: string; ledgerSeq: number }): void {
      add.run(count);
    },
    /** The count under way or waiting to be signed; there is one at most. */
    running: () => running.get(),
    /** The last signed ones, newest first. */
    signed: (most: number) => signed.all(most),
    finish: (id: string): boolean => finish.run(id).changes === 1,
    sign: (signing: {
      id: string;
      at: string;
      countedBy: string;
      checkedBy: string;
      result: string;
    }): boolean => sign.run(signing).changes === 1,
    giveUp: (id: string, at: string): boolean => giveUp.run({ id, at }).changes === 1,
    /** Everything held now, by slot. */
    held: () => held.all(),
    /** What came or went after a ledger entry, with the newest entry of each. */
    moves: (after: number) => moves.all(after),
    /** Writes down that a held device is not in its slot; false when that is known. */
    misplace: (id: string, how: 'missing' | 'elsewhere', at: string): boolean =>
      misplace.run({ id, how, at }).changes === 1,
    /** Writes down that a device lies in its slot; false when that is known. */
    inPlace: (id: string): boolean => inPlace.run(id).changes === 1,
  };
}
