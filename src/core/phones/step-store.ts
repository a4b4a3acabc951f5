import type { Board } from '../../shared/contract/phones.ts';
import type { Misplacement } from '../../shared/custody.ts';
import type { Db } from '../store/database.ts';

/** What can happen at the phone desk. `went-out` is kept as a `put-right` that corrects no step. */
export type StepKind = Exclude<Board['recent'][number]['what'], 'went-out'>;

/** One step at the phone desk. */
export interface Step {
  id: string;
  handover: string;
  what: StepKind;
  /** Null for a confiscated device, and where there is no ticket just then. */
  ticket: string | null;
  staff: string;
  day: string;
  at: string;
  /** The step this one corrects. */
  corrects: string | null;
  ledgerSeq: number;
}

const STEP = 'id, handover, what, ticket, staff, day, at, corrects, ledger_seq AS ledgerSeq';

/** The table `desk_steps`. Order is by ledger number: clocks jump. */
export function stepStore(db: Db) {
  const add = db.prepare<[Step]>(
    `INSERT INTO desk_steps (id, handover, what, ticket, staff, day, at, corrects, ledger_seq)
     VALUES (@id, @handover, @what, @ticket, @staff, @day, @at, @corrects, @ledgerSeq)`,
  );
  const find = db.prepare<[string], Step>(`SELECT ${STEP} FROM desk_steps WHERE id = ?`);
  const lastOf = db.prepare<[string], Step>(
    `SELECT ${STEP} FROM desk_steps WHERE handover = ? AND what <> 'amended' ORDER BY ledger_seq DESC LIMIT 1`,
  );
  const firstOf = db.prepare<[string], Step>(
    `SELECT ${STEP} FROM desk_steps WHERE handover = ? ORDER BY ledger_seq LIMIT 1`,
  );
  const misplaced = db
    .prepare<[number], Misplacement | null>(
      "SELECT json_extract(details, '$.misplaced') FROM ledger_details WHERE seq = ?",
    )
    .pluck();
  const slot = db
    .prepare<[number], number | null>(
      "SELECT json_extract(details, '$.slot') FROM ledger_details WHERE seq = ?",
    )
    .pluck();

  return {
    add(step: Step): void {
      add.run(step);
    },
    find: (id: string) => find.get(id),
    /** The newest step of a handover that moved something: correcting how a device looked is in nobody’s way. */
    lastOf: (handover: string) => lastOf.get(handover),
    /** The step that took a handover in. */
    firstOf: (handover: string) => firstOf.get(handover),
    /** What was said of where a device was just before a step that gave it back; null when it lay in its slot. */
    misplacedBefore: ({ ledgerSeq }: Step): Misplacement | null => misplaced.get(ledgerSeq) ?? null,
    /** The slot a step named; undefined once the ledger’s details were erased. */
    slotOf: ({ ledgerSeq }: Step): number | undefined => slot.get(ledgerSeq) ?? undefined,
  };
}
