import { eventStore } from '../events/event-store.ts';
import { done } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { rollCallStore } from '../roll-call/roll-call-store.ts';
import { boundsOf, instantOf, schoolDayOf, timeOn } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { type Visit, visitStore } from './visit-store.ts';

/** How long after its end people may still sign out of an event that ends after closing time, in milliseconds. */
const AFTER_EVENT = 30 * 60_000;

/**
 * Closes the visits nobody signed out of, each at the closing time of its own school day: at the present setting, on the
 * school’s clock, however long the machine was off. A visit for an event that ends later is closed half an hour after the
 * event; one the last roll call had on its list, not before that ended; one begun when its day was closed already, with
 * the last moment of that day. Nobody saw these people leave: the record says so. Answers how many were closed; all of
 * them in one transaction.
 */
export function closingVisits({ db, ports, ledger, act }: Parts): () => number {
  const visits = visitStore(db);
  const events = eventStore(db);
  const rollCalls = rollCallStore(db);

  /** When a visit is closed, in milliseconds. */
  function closesAt({ id, day, event, arrivedAt }: Visit, closingTime: string): number {
    const endOfDay = Date.parse(boundsOf(day).until) - 1;
    const until = event === null ? undefined : events.find(event)?.until;
    const closing = timeOn(day, closingTime);
    const at = until === undefined ? closing : Math.max(closing, timeOn(day, until) + AFTER_EVENT);
    if (Date.parse(arrivedAt) >= at) return endOfDay;
    const [called] = rollCalls.earlier(1);
    const wasCalled = called !== undefined && rollCalls.stateOf(called.id, id) !== undefined;
    // Whoever was looked for at the assembly point had not left before.
    return Math.min(wasCalled ? Math.max(at, Date.parse(called.endedAt ?? '')) : at, endOfDay);
  }

  /** Whether somebody is still being looked for: missing when the last real roll call of this school day ended. */
  function isLookedFor({ id }: Visit, today: string): boolean {
    const [last] = rollCalls.earlier(1);
    if (last?.kind !== 'real' || schoolDayOf(Date.parse(last.startedAt)) !== today) return false;
    return rollCalls.stateOf(last.id, id) === 'missing';
  }

  return () => {
    const open = visits.open();
    const now = ports.clock.now();
    const today = schoolDayOf(now);
    const running = rollCalls.running();
    // A drill somebody forgot to end holds nothing back once its day is over.
    const held = running !== undefined && schoolDayOf(Date.parse(running.startedAt)) === today;
    if (open.length === 0 || held) return 0;
    const { closingTime } = schoolSettings(db);
    const due = open.flatMap((visit) => {
      const at = closesAt(visit, closingTime);
      return at <= now && !isLookedFor(visit, today) ? [{ id: visit.id, at: instantOf(at) }] : [];
    });
    if (due.length === 0) return 0;
    act(() => {
      for (const { id, at } of due) {
        visits.end({ id, at, how: 'closing' });
        ledger.append(
          {
            actor: 'system',
            action: 'visit.closed',
            subject: `visit/${id}`,
            details: { how: 'closing', inferred: true, leftAt: at },
          },
          now,
        );
      }
      return done(null);
    });
    return due.length;
  };
}
