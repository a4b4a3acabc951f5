import type { Custody, Misplacement, Release } from '../../shared/custody.ts';
import type { DeviceKind } from '../../shared/devices.ts';
import type { Db } from '../store/database.ts';

/** What is known of a device when it comes in. */
export interface SeenIn {
  look: string;
  /** A JSON list of condition codes. */
  conditionsIn: string;
  noteIn: string;
}

/** A new handover as it is written. */
export interface NewHandover extends SeenIn {
  id: string;
  pupil: string;
  slot: number;
  deviceKind: DeviceKind;
  ruleVersion: number;
  day: string;
  handedInAt: string;
  takenBy: string;
  release: Release;
}

/** A handover with the names the desk shows. */
export interface Handover extends NewHandover {
  pupilName: string;
  className: string;
  state: 'held' | 'returned' | 'undone';
  custody: Custody;
  misplaced: Misplacement | null;
}

/** What is written when a device is given back. */
export interface Return {
  id: string;
  at: string;
  by: string;
  collector: string;
  conditionsOut: string;
  noteOut: string;
}

/** The table `handovers`: devices in the school’s custody, and those that were. */
export function handoverStore(db: Db) {
  const add = db.prepare<[NewHandover]>(
    `INSERT INTO handovers (id, pupil, slot, device_kind, look, conditions_in, note_in, seen_off, rule_set,
       rule_version, day, handed_in_at, taken_by, state, release)
     VALUES (@id, @pupil, @slot, @deviceKind, @look, @conditionsIn, @noteIn, 1, 'pupil-phones',
       @ruleVersion, @day, @handedInAt, @takenBy, 'held', @release)`,
  );
  const find = db.prepare<[string], Handover>(
    `SELECT h.id, h.pupil, p.name AS pupilName, p.class AS className, h.slot, h.device_kind AS deviceKind, h.look,
       h.conditions_in AS conditionsIn, h.note_in AS noteIn, h.rule_version AS ruleVersion, h.day,
       h.handed_in_at AS handedInAt, s.name AS takenBy, h.state, h.custody, h.release, h.misplaced
     FROM handovers h JOIN pupils p ON p.id = h.pupil JOIN staff s ON s.id = h.taken_by WHERE h.id = ?`,
  );
  const inSlot = db
    .prepare<[number], string>("SELECT id FROM handovers WHERE slot = ? AND state = 'held'")
    .pluck();
  const ofDevice = db.prepare<[string, DeviceKind, Custody], { id: string; slot: number }>(
    "SELECT id, slot FROM handovers WHERE pupil = ? AND device_kind = ? AND custody = ? AND state = 'held'",
  );
  const ofPupil = db.prepare<[string], { id: string; custody: Custody }>(
    `SELECT id, custody FROM handovers INDEXED BY handovers_one_a_device WHERE pupil = ? AND state = 'held'
     ORDER BY custody DESC, handed_in_at, id`,
  );
  const giveBack = db.prepare<[Return]>(
    `UPDATE handovers SET state = 'returned', returned_at = @at, returned_by = @by, collector = @collector,
       conditions_out = @conditionsOut, note_out = @noteOut, misplaced = NULL, misplaced_at = NULL
     WHERE id = @id AND state = 'held'`,
  );
  const holdAgain = db.prepare<[{ id: string; slot: number }]>(
    `UPDATE handovers SET state = 'held', slot = @slot, returned_at = NULL, returned_by = NULL, collector = NULL,
       conditions_out = NULL, note_out = NULL
     WHERE id = @id AND state = 'returned'`,
  );
  const undo = db.prepare<[string]>(
    `UPDATE handovers SET state = 'undone', misplaced = NULL, misplaced_at = NULL WHERE id = ? AND state = 'held'`,
  );
  const misplace = db.prepare<[{ id: string; how: Misplacement; at: string }]>(
    "UPDATE handovers SET misplaced = @how, misplaced_at = @at WHERE id = @id AND state = 'held'",
  );
  const found = db.prepare<[string]>(
    `UPDATE handovers SET misplaced = NULL, misplaced_at = NULL
     WHERE id = ? AND state = 'held' AND misplaced IS NOT NULL`,
  );
  const amend = db.prepare<[SeenIn & { id: string }]>(
    `UPDATE handovers SET look = @look, conditions_in = @conditionsIn, note_in = @noteIn
     WHERE id = @id AND state = 'held'`,
  );

  return {
    add(handover: NewHandover): void {
      add.run(handover);
    },
    find: (id: string) => find.get(id),
    /** The handover held in a slot. */
    inSlot: (slot: number) => inSlot.get(slot),
    /** The handover held of a child’s device of this kind: handed in, unless the other custody is asked for. */
    ofDevice: (pupil: string, kind: DeviceKind, custody: Custody = 'hand-in') =>
      ofDevice.get(pupil, kind, custody),
    /** What is held of a child’s: what was handed in first, the oldest first; then what was confiscated. */
    ofPupil: (pupil: string) => ofPupil.all(pupil),
    /** Ends custody; false when it had ended. */
    giveBack: (given: Return): boolean => giveBack.run(given).changes === 1,
    /** Takes a return back, into a free slot; false when the handover was not returned. */
    holdAgain: (id: string, slot: number): boolean => holdAgain.run({ id, slot }).changes === 1,
    /** Takes a hand-in back; false when the handover was not held. */
    undo: (id: string): boolean => undo.run(id).changes === 1,
    /** Says that a held device is not known to lie in its slot; false when it is not held. */
    misplace: (id: string, how: Misplacement, at: string): boolean =>
      misplace.run({ id, how, at }).changes === 1,
    /** A misplaced device lies in its slot again; false when it was not misplaced. */
    found: (id: string): boolean => found.run(id).changes === 1,
    /** Corrects how a held device looked when it came in; false when it is not held. */
    amend: (id: string, seen: SeenIn): boolean => amend.run({ id, ...seen }).changes === 1,
  };
}
