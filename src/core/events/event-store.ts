import type { SchoolEvent } from '../../shared/contract/events.ts';
import type { Db } from '../store/database.ts';

/** An event being made. */
export interface NewEvent extends SchoolEvent {
  madeAt: string;
  /** Id of the member of staff. */
  madeBy: string;
}

const COLUMNS = 'e.id, e.name, e.day, e.starts AS "from", e.ends AS "until"';

/** The table `events`. */
export function eventStore(db: Db) {
  const add = db.prepare<[NewEvent]>(
    `INSERT INTO events (id, name, day, starts, ends, made_at, made_by)
     VALUES (@id, @name, @day, @from, @until, @madeAt, @madeBy)`,
  );
  const find = db.prepare<[string], SchoolEvent & { cancelledAt: string | null }>(
    `SELECT ${COLUMNS}, e.cancelled_at AS cancelledAt FROM events e WHERE e.id = ?`,
  );
  const ofDay = db.prepare<[string], SchoolEvent>(
    `SELECT ${COLUMNS} FROM events e WHERE e.day = ? AND e.cancelled_at IS NULL ORDER BY e.starts, e.ends, e.name, e.id`,
  );
  const since = db.prepare<[string], SchoolEvent & { arrived: number }>(
    `SELECT ${COLUMNS}, (SELECT count(*) FROM visits v WHERE v.event = e.id) AS arrived
     FROM events e WHERE e.day >= ? AND e.cancelled_at IS NULL ORDER BY e.day, e.starts, e.ends, e.name, e.id`,
  );
  const cancel = db.prepare<[{ id: string; at: string }]>(
    'UPDATE events SET cancelled_at = @at WHERE id = @id AND cancelled_at IS NULL',
  );
  return {
    add(event: NewEvent): void {
      add.run(event);
    },
    /** An event, taken back or not. */
    find: (id: string) => find.get(id),
    /** The events of a school day that stand, earliest first. */
    ofDay: (day: string) => ofDay.all(day),
    /** The events of a school day and later that stand, with how many arrived for each. */
    since: (day: string) => since.all(day),
    /** Takes an event back; false when it was already. */
    cancel: (id: string, at: string): boolean => cancel.run({ id, at }).changes === 1,
  };
}

export type EventStore = ReturnType<typeof eventStore>;
