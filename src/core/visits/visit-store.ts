import type { VisitorKind } from '../../shared/visitor-kinds.ts';
import type { Db } from '../store/database.ts';

/** How a visit ended; `closing` is the system’s doing at the end of the day. */
export type LeftHow = 'pass' | 'name' | 'staff' | 'closing';

/** One stay of one adult, as the table keeps it. */
export interface Visit {
  id: string;
  day: string;
  kind: VisitorKind;
  name: string;
  organisation: string | null;
  seeing: string;
  language: string;
  payload: string;
  arrivedAt: string;
  leftAt: string | null;
}

const COLUMNS = `id, day, kind, name, organisation, seeing, language, pass_payload AS payload,
  arrived_at AS arrivedAt, left_at AS leftAt`;

/** The table `visits`. */
export function visitStore(db: Db) {
  const add = db.prepare<[Omit<Visit, 'leftAt'> & { nameKey: string }]>(
    `INSERT INTO visits (id, day, kind, name, name_key, organisation, seeing, language, pass_payload, arrived_at)
     VALUES (@id, @day, @kind, @name, @nameKey, @organisation, @seeing, @language, @payload, @arrivedAt)`,
  );
  const byId = db.prepare<[string], Visit>(`SELECT ${COLUMNS} FROM visits WHERE id = ?`);
  const byPayload = db.prepare<[string], Visit>(`SELECT ${COLUMNS} FROM visits WHERE pass_payload = ?`);
  const openByNameKey = db.prepare<[string], Visit>(
    `SELECT ${COLUMNS} FROM visits WHERE left_at IS NULL AND name_key = ? ORDER BY arrived_at, id`,
  );
  const open = db.prepare<[], Visit>(
    `SELECT ${COLUMNS} FROM visits WHERE left_at IS NULL ORDER BY arrived_at, id`,
  );
  const end = db.prepare<[{ id: string; at: string; how: LeftHow }]>(
    'UPDATE visits SET left_at = @at, left_how = @how WHERE id = @id AND left_at IS NULL',
  );
  return {
    add(visit: Omit<Visit, 'leftAt'> & { nameKey: string }): void {
      add.run(visit);
    },
    byId: (id: string) => byId.get(id),
    byPayload: (payload: string) => byPayload.get(payload),
    /** Open visits of any day by people whose name compares the same, oldest first. */
    openByNameKey: (key: string) => openByNameKey.all(key),
    /** Everybody in the building, whoever came first first. */
    open: () => open.all(),
    /** Ends a visit; false when it had ended before, or never was. */
    end: (ended: { id: string; at: string; how: LeftHow }): boolean => end.run(ended).changes === 1,
  };
}
