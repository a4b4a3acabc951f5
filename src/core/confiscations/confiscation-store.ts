import type { Confiscation } from '../../shared/contract/confiscations.ts';
import type { identityChecks } from '../../shared/custody.ts';
import type { DeviceKind } from '../../shared/devices.ts';
import type { Db } from '../store/database.ts';
import type { StoredSignature } from '../stored-signature.ts';

/** A confiscated device with the names the desk shows; what was said of it stands in `confiscation_told`. */
export interface ConfiscationRow {
  handover: string;
  pupil: string;
  pupilName: string;
  className: string;
  slot: number;
  deviceKind: DeviceKind;
  look: string;
  /** A JSON list of condition codes. */
  conditionsIn: string;
  noteIn: string;
  why: Confiscation['why'];
  takenFromChildBy: string;
  place: string;
  takenAt: string;
  day: string;
  writtenBy: string;
  /** A JSON list of names. */
  adults: string;
  state: 'held' | 'returned' | 'undone';
  releasedAt: string | null;
  releasedBy: string | null;
  releasedTo: string | null;
  identity: (typeof identityChecks)[number] | null;
  strokes: string | null;
  typed: string | null;
  witness: string | null;
}

/** A new handover that is a confiscation, with what only a confiscation has. */
export interface NewConfiscation {
  id: string;
  pupil: string;
  slot: number;
  deviceKind: DeviceKind;
  look: string;
  conditionsIn: string;
  noteIn: string;
  ruleVersion: number;
  day: string;
  at: string;
  staff: string;
  why: Confiscation['why'];
  takenFromChildBy: string;
  place: string;
  adults: string;
}

/** Somebody was told. */
export interface ToldRow {
  whom: 'child' | 'parent';
  /** Empty for the child. */
  name: string;
  how: Confiscation['told'][number]['how'];
  what: string;
  at: string;
  by: string;
}

const CONFISCATION = `c.handover, h.pupil, p.name AS pupilName, p.class AS className, h.slot, h.device_kind AS deviceKind,
  h.look, h.conditions_in AS conditionsIn, h.note_in AS noteIn, c.why, c.taken_from_child_by AS takenFromChildBy,
  c.place, h.handed_in_at AS takenAt, h.day, s.name AS writtenBy, c.adults, h.state, h.returned_at AS releasedAt,
  r.name AS releasedBy, h.collector AS releasedTo, c.identity, c.strokes, c.typed, c.witness`;
const BESIDE = `JOIN confiscations c ON c.handover = h.id JOIN pupils p ON p.id = h.pupil JOIN staff s ON s.id = h.taken_by
  LEFT JOIN staff r ON r.id = h.returned_by`;

/** The tables `confiscations` and `confiscation_told`, beside the handovers they belong to. */
export function confiscationStore(db: Db) {
  const addHandover = db.prepare<[NewConfiscation]>(
    `INSERT INTO handovers (id, pupil, slot, device_kind, look, conditions_in, note_in, seen_off, rule_set,
       rule_version, day, handed_in_at, taken_by, state, custody, release)
     VALUES (@id, @pupil, @slot, @deviceKind, @look, @conditionsIn, @noteIn, 1, 'pupil-phones',
       @ruleVersion, @day, @at, @staff, 'held', 'confiscation', 'adult')`,
  );
  const add = db.prepare<[NewConfiscation]>(
    `INSERT INTO confiscations (handover, why, taken_from_child_by, place, adults)
     VALUES (@id, @why, @takenFromChildBy, @place, @adults)`,
  );
  const find = db.prepare<[string], ConfiscationRow>(
    `SELECT ${CONFISCATION} FROM handovers h ${BESIDE} WHERE h.id = ?`,
  );
  // What is held comes from a partial index, never from the years before.
  const held = db.prepare<[], ConfiscationRow>(
    `SELECT ${CONFISCATION} FROM handovers h INDEXED BY handovers_one_a_slot ${BESIDE}
     WHERE h.state = 'held' AND h.custody = 'confiscation' ORDER BY h.handed_in_at, h.id`,
  );
  const releasedSince = db.prepare<[string], ConfiscationRow>(
    `SELECT ${CONFISCATION} FROM handovers h INDEXED BY handovers_returned ${BESIDE}
     WHERE h.returned_at >= ? AND h.custody = 'confiscation' ORDER BY h.returned_at DESC, h.id`,
  );
  const sign = db.prepare<[StoredSignature & { handover: string; identity: string; at: string }]>(
    `UPDATE confiscations SET identity = @identity, strokes = @strokes, typed = @typed, witness = @witness,
       signed_at = @at
     WHERE handover = @handover AND signed_at IS NULL`,
  );
  const addTold = db.prepare<[ToldRow & { id: string; handover: string }]>(
    `INSERT INTO confiscation_told (id, handover, whom, name, how, what, at, staff)
     VALUES (@id, @handover, @whom, @name, @how, @what, @at, @by)`,
  );
  // By rowid, the order they were written in: clocks jump.
  const toldOf = db.prepare<[string], ToldRow>(
    `SELECT t.whom, t.name, t.how, t.what, t.at, s.name AS by FROM confiscation_told t JOIN staff s ON s.id = t.staff
     WHERE t.handover = ? ORDER BY t.rowid`,
  );

  return {
    add(confiscation: NewConfiscation): void {
      addHandover.run(confiscation);
      add.run(confiscation);
    },
    find: (handover: string) => find.get(handover),
    /** Everything confiscated that is held, the oldest first. */
    held: () => held.all(),
    /** What was released from an instant on, the newest first. */
    releasedSince: (instant: string) => releasedSince.all(instant),
    /** Stores who it was released to: how they were known, and their signature. False when it was signed for before. */
    sign: (signed: StoredSignature & { handover: string; identity: string; at: string }): boolean =>
      sign.run(signed).changes === 1,
    /** `by` is the id of the member of staff. */
    addTold(told: ToldRow & { id: string; handover: string }): void {
      addTold.run(told);
    },
    /** Who was told, in the order it was written; `by` is a name. */
    toldOf: (handover: string) => toldOf.all(handover),
  };
}
