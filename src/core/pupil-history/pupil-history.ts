import { z } from 'zod';
import { conditionCode, type DeviceKind } from '../../shared/devices.ts';
import type { PupilHistory, Stay } from '../../shared/pupil-history.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { Db } from '../store/database.ts';
import { besideReader } from './beside.ts';
import { historyStore, type StayRow } from './history-store.ts';

/** How many stays a history tells: about half a school year. Each costs a few look-ups, and the desk waits for them. */
export const STAYS = 100;

const conditionList = z.array(conditionCode);
const conditionsOf = (json: string | null) => conditionList.parse(JSON.parse(json ?? '[]'));

function outOf(row: StayRow): Stay['out'] {
  const { returnedAt, returnedBy, collector, conditionsOut, noteOut } = row;
  if (returnedAt === null || returnedBy === null || collector === null) return null;
  return {
    at: returnedAt,
    by: returnedBy,
    conditions: conditionsOf(conditionsOut),
    note: noteOut ?? '',
    collector: collector === 'pupil' ? { who: 'pupil' } : { who: 'adult', name: collector },
  };
}

function confiscatedOf({ why, takenFromChildBy, place }: StayRow): Stay['confiscated'] {
  return why === null ? null : { why, takenFromChildBy: takenFromChildBy ?? '', place: place ?? '' };
}

/** Reads everything the record holds of one child’s devices, and nothing of anybody else’s. */
export function historyReader(db: Db) {
  const store = historyStore(db);
  const beside = besideReader(db);

  const stayOf = (row: StayRow): Stay => ({
    handover: row.id,
    custody: row.custody,
    device: { kind: row.kind, look: row.look },
    day: row.day,
    slot: row.slot,
    state: row.state,
    release: row.release,
    in: {
      at: row.handedInAt,
      by: row.takenBy,
      conditions: conditionsOf(row.conditionsIn),
      note: row.noteIn,
    },
    out: outOf(row),
    confiscated: confiscatedOf(row),
    beside: beside(row),
  });

  /** Of one kind of device, or of all (`device` null), newest first. Refuses with `pupil-not-found`. */
  return (id: string, device: DeviceKind | null): Result<PupilHistory> => {
    const pupil = store.pupil(id);
    if (!pupil) return refused('pupil-not-found');
    const rows = store.stays({ pupil: id, device, most: STAYS + 1 });
    const { name, className, leftAt } = pupil;
    return done({
      pupil: { id, name, className, left: leftAt !== null },
      device,
      stays: rows.slice(0, STAYS).map(stayOf),
      more: rows.length > STAYS,
    });
  };
}
