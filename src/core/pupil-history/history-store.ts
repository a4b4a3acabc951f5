import type { DeviceKind } from '../../shared/devices.ts';
import type { Stay } from '../../shared/pupil-history.ts';
import type { Db } from '../store/database.ts';

/** One stay of a device, as SQLite gives it. */
export interface StayRow {
  id: string;
  custody: Stay['custody'];
  kind: DeviceKind;
  look: string;
  day: string;
  slot: number;
  state: Stay['state'];
  release: Stay['release'];
  /** JSON lists of condition codes. */
  conditionsIn: string;
  noteIn: string;
  handedInAt: string;
  takenBy: string;
  conditionsOut: string | null;
  noteOut: string | null;
  returnedAt: string | null;
  returnedBy: string | null;
  /** `pupil`, or the adult’s name. */
  collector: string | null;
  why: NonNullable<Stay['confiscated']>['why'] | null;
  takenFromChildBy: string | null;
  place: string | null;
}

interface Of {
  pupil: string;
  device: DeviceKind | null;
  most: number;
}

/** What a child’s history begins with: the child, and the stays of its devices. */
export function historyStore(db: Db) {
  const pupil = db.prepare<[string], { id: string; name: string; className: string; leftAt: string | null }>(
    'SELECT id, name, class AS className, left_at AS leftAt FROM pupils WHERE id = ?',
  );
  const stays = db.prepare<[Of], StayRow>(
    `SELECT h.id, h.custody, h.device_kind AS kind, h.look, h.day, h.slot, h.state, h.release,
       h.conditions_in AS conditionsIn, h.note_in AS noteIn, h.handed_in_at AS handedInAt, t.name AS takenBy,
       h.conditions_out AS conditionsOut, h.note_out AS noteOut, h.returned_at AS returnedAt,
       r.name AS returnedBy, h.collector, c.why, c.taken_from_child_by AS takenFromChildBy, c.place
     FROM handovers h
     JOIN staff t ON t.id = h.taken_by
     LEFT JOIN staff r ON r.id = h.returned_by
     LEFT JOIN confiscations c ON c.handover = h.id
     WHERE h.pupil = @pupil AND (@device IS NULL OR h.device_kind = @device)
     ORDER BY h.handed_in_at DESC, h.id DESC LIMIT @most`,
  );
  return {
    pupil: (id: string) => pupil.get(id),
    /** The newest stays of a child’s devices, or of one kind of device; `most` at most. */
    stays: (of: Of) => stays.all(of),
  };
}
