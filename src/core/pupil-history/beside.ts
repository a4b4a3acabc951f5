import { z } from 'zod';
import { conditionCode } from '../../shared/devices.ts';
import type { Beside } from '../../shared/pupil-history.ts';
import { schoolDayOf } from '../school-day.ts';
import type { Db } from '../store/database.ts';
import { besideStore, type DeskStepRow } from './beside-store.ts';
import type { StayRow } from './history-store.ts';

const nothingMore = { note: '', seal: null, foundIn: null, looked: null, told: null };

// What the ledger says of a step: a reason for a ticket, and how a device had looked before it was amended.
const said = z.object({
  reason: z.string().catch(''),
  before: z
    .object({ look: z.string(), condition: z.array(conditionCode), note: z.string() })
    .nullable()
    .catch(null),
});

function ofStep({ what, at, by, details }: DeskStepRow): Beside {
  const { reason, before } = said.parse(JSON.parse(details ?? '{}'));
  const looked = before && { look: before.look, conditions: before.condition, note: before.note };
  return { ...nothingMore, what, at, by, note: reason, looked };
}

/** Reads what happened to a device beside its coming and going, in the order it happened. */
export function besideReader(db: Db) {
  const store = besideStore(db);

  /** The last school day a count could have met it. */
  function lastDay({ state, returnedAt, day }: StayRow): string {
    if (state === 'held') return '9999-12-31';
    return returnedAt === null ? day : schoolDayOf(Date.parse(returnedAt));
  }

  return (stay: StayRow): Beside[] => {
    const { id, day } = stay;
    const inLedger = [
      ...store.steps(id).map((row) => ({ ...ofStep(row), seq: row.seq })),
      ...store.shown(id).map((row) => ({ ...nothingMore, ...row })),
    ];
    const all: Beside[] = [
      ...inLedger.toSorted((a, b) => a.seq - b.seq),
      // A note for several children at once may name any of them.
      ...store
        .homeTime(id)
        .map(({ shared, note, ...row }) => ({ ...nothingMore, ...row, note: shared === 1 ? '' : note })),
      ...store.told(id).map(({ name, how, ...row }) => ({ ...nothingMore, ...row, told: { name, how } })),
      ...store
        .counted({ handover: id, from: day, until: lastDay(stay) })
        .map((row) => ({ ...nothingMore, ...row })),
    ];
    return all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  };
}
