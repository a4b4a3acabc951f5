import type { DeviceKind } from '../../shared/devices.ts';
import type { Db } from '../store/database.ts';

/** How a device went out. */
interface OutRow {
  conditions: string;
  note: string;
  at: string;
}

/** A child’s last hand-in: its slot, and the device as it went out, or came in when it has not gone out. */
export interface UsualRow {
  pupil: string;
  slot: number;
  kind: DeviceKind;
  look: string;
  conditions: string;
  note: string;
}

// A hand-in taken back never was one.
const LAST_OF = `SELECT id FROM handovers WHERE pupil = p.id AND state <> 'undone' AND custody = 'hand-in'
  ORDER BY handed_in_at DESC LIMIT 1`;
const USUAL = `SELECT p.id AS pupil, h.slot, h.device_kind AS kind, h.look,
    coalesce(h.conditions_out, h.conditions_in) AS conditions,
    CASE WHEN h.conditions_out IS NULL THEN h.note_in ELSE coalesce(h.note_out, '') END AS note
  FROM pupils p CROSS JOIN handovers h ON h.id = (${LAST_OF})`;

/** What the record remembers of a child’s devices. Each answer comes from the end of an index, however old the record. */
export function pastStore(db: Db) {
  const lastOut = db.prepare<[{ pupil: string; kind: DeviceKind; before: string }], OutRow>(
    `SELECT conditions_out AS conditions, coalesce(note_out, '') AS note, returned_at AS at FROM handovers
     WHERE pupil = @pupil AND device_kind = @kind AND handed_in_at < @before AND state = 'returned'
     ORDER BY handed_in_at DESC LIMIT 1`,
  );
  const adults = db
    .prepare<[string], string>(
      `SELECT collector FROM handovers INDEXED BY handovers_to_adults
       WHERE pupil = ? AND collector <> 'pupil' AND returned_at IS NOT NULL ORDER BY returned_at DESC LIMIT 60`,
    )
    .pluck();
  const usual = db.prepare<[string], UsualRow>(`${USUAL} WHERE p.id = ?`);
  const several = db
    .prepare<[string], number>(
      `SELECT EXISTS (SELECT * FROM pupils p JOIN handovers last ON last.id = (${LAST_OF})
         JOIN handovers h ON h.pupil = p.id AND h.handed_in_at >= last.day AND h.day = last.day
       WHERE p.id = ? AND h.device_kind <> last.device_kind AND h.state <> 'undone' AND h.custody = 'hand-in')`,
    )
    .pluck();
  const everyUsual = db.prepare<[], UsualRow>(`${USUAL} WHERE p.left_at IS NULL`);
  const returnedIn = db.prepare<[{ pupil: string; from: string; until: string }], { slot: number }>(
    `SELECT slot FROM handovers INDEXED BY handovers_returned
     WHERE returned_at BETWEEN @from AND @until AND pupil = @pupil AND custody = 'hand-in' ORDER BY returned_at DESC LIMIT 1`,
  );

  return {
    /** How a child’s device of a kind went out the last time before an instant. */
    lastOut: (pupil: string, kind: DeviceKind, before: string) => lastOut.get({ pupil, kind, before }),
    /** The adults who collected for a child, the latest first, each once, so many at most. */
    adults: (pupil: string, most: number) => [...new Set(adults.all(pupil))].slice(0, most),
    /** What a child handed in last. */
    usual: (pupil: string) => usual.get(pupil),
    /** Whether a child handed in devices of several kinds on the last day it brought any. */
    broughtSeveral: (pupil: string) => several.get(pupil) === 1,
    /** What every child of the school handed in last. */
    everyUsual: () => everyUsual.all(),
    /** The newest return of a child’s between two instants. */
    returnedIn: (pupil: string, from: string, until: string) => returnedIn.get({ pupil, from, until }),
  };
}
