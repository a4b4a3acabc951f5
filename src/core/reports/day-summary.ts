import type { CallOutput } from '../../shared/contract.ts';
import { boundsOf } from '../school-day.ts';
import { TRIES } from '../staff/pin-lock.ts';
import type { Db } from '../store/database.ts';
import { daySummaryStore } from './day-summary-store.ts';

/**
 * A school day at a glance. Whoever is on site and whatever is held counts whichever day it came; for a day that is
 * over, what was there when it ended.
 */
export function readDaySummary(db: Db, day: string): CallOutput<'day.summary'> {
  const store = daySummaryStore(db);
  const bounds = { day, ...boundsOf(day) };
  const read = db.transaction(() => {
    const atEnd = store.standing(bounds.until);
    return {
      day,
      ...store.counts(bounds),
      stillHere: atEnd.people,
      phonesHeld: atEnd.phones,
      curve: store.curve(bounds, store.standing(bounds.from)),
      toLookAt: store.toLookAt(bounds, TRIES),
    };
  });
  return read();
}
