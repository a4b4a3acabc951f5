import type { DeviceKind } from '../../shared/devices.ts';
import type { Db } from '../store/database.ts';

/** A handover with the names the desk shows. */
export interface Handover {
  id: string;
  pupil: string;
  pupilName: string;
  className: string;
  slot: number;
  deviceKind: DeviceKind;
  look: string;
  /** A JSON list of condition codes. */
  conditionsIn: string;
  noteIn: string;
  ruleVersion: number;
  day: string;
  handedInAt: string;
  takenBy: string;
  state: 'held' | 'returned' | 'undone';
}

/** A new handover as it is written. */
export interface NewHandover {
  id: string;
  pupil: string;
  slot: number;
  deviceKind: DeviceKind;
  look: string;
  conditionsIn: string;
  noteIn: string;
  ruleVersion: number;
  day: string;
  handedInAt: string;
  takenBy: string;
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
       rule_version, day, handed_in_at, taken_by, state)
     VALUES (@id, @pupil, @slot, @deviceKind, @look, @conditionsIn, @noteIn, 1, 'pupil-phones',
       @ruleVersion, @day, @handedInAt, @takenBy, 'held')`,
  );
  const find = db.prepare<[string], Handover>(
    `SELECT h.id, h.pupil, p.name AS pupilName, p.class AS className, h.slot, h.device_kind AS deviceKind, h.look,
       h.conditions_in AS conditionsIn, h.note_in AS noteIn, h.rule_version AS ruleVersion, h.day,
       h.handed_in_at AS handedInAt, s.name AS takenBy, h.state
     FROM handovers h JOIN pupils p ON p.id = h.pupil JOIN staff s ON s.id = h.taken_by WHERE h.id = ?`,
  );
  const inSlot = db
    .prepare<[number], string>("SELECT id FROM handovers WHERE slot = ? AND state = 'held'")
    .pluck();
  const ofDevice = db.prepare<[string, DeviceKind], { id: string; slot: number }>(
    "SELECT id, slot FROM handovers WHERE pupil = ? AND device_kind = ? AND state = 'held'",
  );
  const giveBack = db.prepare<[Return]>(
    `UPDATE handovers SET state = 'returned', returned_at = @at, returned_by = @by, collector = @collector,
       conditions_out = @conditionsOut, note_out = @noteOut
     WHERE id = @id AND state = 'held'`,
  );
  const holdAgain = db.prepare<[string]>(
    `UPDATE handovers SET state = 'held', returned_at = NULL, returned_by = NULL, collector = NULL,
       conditions_out = NULL, note_out = NULL
     WHERE id = ? AND state = 'returned'`,
  );
  const undo = db.prepare<[string]>("UPDATE handovers SET state = 'undone' WHERE id = ? AND state = 'held'");

  return {
    add(handover: NewHandover): void {
      add.run(handover);
    },
    find: (id: string) => find.get(id),
    /** The handover held in a slot. */
    inSlot: (slot: number) => inSlot.get(slot),
    /** The handover held of a child’s device of this kind. */
    ofDevice: (pupil: string, kind: DeviceKind) => ofDevice.get(pupil, kind),
    /** Ends custody; false when it had ended. */
    giveBack: (given: Return): boolean => giveBack.run(given).changes === 1,
    /** Takes a return back; false when the handover was not returned. */
    holdAgain: (id: string): boolean => holdAgain.run(id).changes === 1,
    /** Takes a hand-in back; false when the handover was not held. */
    undo: (id: string): boolean => undo.run(id).changes === 1,
  };
}
