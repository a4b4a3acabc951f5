import type { VisitorKind } from '../../shared/visitor-kinds.ts';
import type { Db } from '../store/database.ts';

/** Somebody the school expects, as the table keeps them. */
export interface ExpectedRow {
  id: string;
  day: string;
  /** `09:30` in school time; null for any time. */
  at: string | null;
  kind: VisitorKind;
  name: string;
  organisation: string | null;
  /** Empty when a pasted list did not say. */
  seeing: string;
  code: string;
  state: 'expected' | 'arrived' | 'cancelled';
  arrivedAt: string | null;
}

type NewExpected = Omit<ExpectedRow, 'state' | 'arrivedAt'> & { madeAt: string; madeBy: string };

const SELECT = `SELECT x.id, x.day, x.due AS "at", x.kind, x.name, x.organisation, x.seeing, x.code, x.state,
    v.arrived_at AS arrivedAt
  FROM expected_visits x LEFT JOIN visits v ON v.id = x.visit`;

/** The table `expected_visits`. */
export function expectedStore(db: Db) {
  const add = db.prepare<[NewExpected]>(
    `INSERT INTO expected_visits (id, day, due, kind, name, organisation, seeing, code, state, made_at, made_by)
     VALUES (@id, @day, @at, @kind, @name, @organisation, @seeing, @code, 'expected', @madeAt, @madeBy)`,
  );
  const find = db.prepare<[string], ExpectedRow>(`${SELECT} WHERE x.id = ?`);
  const byCode = db.prepare<[string, string], ExpectedRow>(`${SELECT} WHERE x.day = ? AND x.code = ?`);
  const ofDay = db.prepare<[string], ExpectedRow>(
    `${SELECT} WHERE x.day = ? ORDER BY x.due IS NULL, x.due, x.name, x.id`,
  );
  const arrive = db.prepare<[{ id: string; visit: string }]>(
    "UPDATE expected_visits SET state = 'arrived', visit = @visit WHERE id = @id AND state = 'expected'",
  );
  const cancel = db.prepare<[string]>(
    "UPDATE expected_visits SET state = 'cancelled' WHERE id = ? AND state = 'expected'",
  );
  return {
    add(expected: NewExpected): void {
      add.run(expected);
    },
    find: (id: string) => find.get(id),
    /** Who has a code on a school day. */
    byCode: (day: string, code: string) => byCode.get(day, code),
    /** Everybody written down for a school day, by time; whoever may come at any time last. */
    ofDay: (day: string) => ofDay.all(day),
    /** Marks somebody as arrived by a visit; false when they were not expected any more. */
    arrive: (id: string, visit: string): boolean => arrive.run({ id, visit }).changes === 1,
    /** Takes an entry off the list; false when it was not standing there. */
    cancel: (id: string): boolean => cancel.run(id).changes === 1,
  };
}
