import type { HomeTimeStep, StillHeld } from '../../shared/contract/home-time.ts';
import type { DeviceKind } from '../../shared/devices.ts';
import type { Db } from '../store/database.ts';

/** A device in the cupboard now. */
export interface StillHeldRow {
  id: string;
  custody: 'hand-in' | 'confiscation';
  pupil: string;
  name: string;
  className: string;
  slot: number;
  deviceKind: DeviceKind;
  look: string;
  day: string;
  handedInAt: string;
  release: StillHeld['release'];
  misplaced: StillHeld['misplaced'];
}

/** A step of the ladder, as it was taken. */
export interface LadderRow {
  step: HomeTimeStep;
  note: string;
  seal: string | null;
  day: string;
  at: string;
  /** Name of who took it. */
  by: string;
}

/** A new step. */
export interface NewLadderStep extends Omit<LadderRow, 'by'> {
  id: string;
  handover: string;
  staff: string;
}

/** The table `home_time_steps`, and what is held beside it. */
export function homeTimeStore(db: Db) {
  // What is held comes from a partial index, never from the years before.
  const held = db.prepare<[], StillHeldRow>(
    `SELECT h.id, h.custody, h.pupil, p.name, p.class AS className, h.slot, h.device_kind AS deviceKind,
       h.look, h.day, h.handed_in_at AS handedInAt, h.release, h.misplaced
     FROM handovers h INDEXED BY handovers_one_a_slot JOIN pupils p ON p.id = h.pupil WHERE h.state = 'held'`,
  );
  const heldSlot = db
    .prepare<[string], number>("SELECT slot FROM handovers WHERE id = ? AND state = 'held'")
    .pluck();
  const add = db.prepare<[NewLadderStep]>(
    `INSERT INTO home_time_steps (id, handover, step, note, seal, day, at, staff)
     VALUES (@id, @handover, @step, @note, @seal, @day, @at, @staff)`,
  );
  // By rowid, the order they were written in: clocks jump.
  const stepsOf = db.prepare<[string], LadderRow>(
    `SELECT t.step, t.note, t.seal, t.day, t.at, s.name AS by
     FROM home_time_steps t JOIN staff s ON s.id = t.staff WHERE t.handover = ? ORDER BY t.rowid`,
  );

  return {
    /** Everything in the cupboard, in no order. */
    held: () => held.all(),
    /** The slot of a handover that is held. */
    heldSlot: (handover: string) => heldSlot.get(handover),
    add(step: NewLadderStep): void {
      add.run(step);
    },
    /** The steps taken for a handover, in the order they were. */
    stepsOf: (handover: string) => stepsOf.all(handover),
  };
}
