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
  /** Id of the event it was for. */
  event: string | null;
  /** Id of the return card shown when it began. */
  card: string | null;
  /** Id of the earlier visit whose pass was shown when it began. */
  passOf: string | null;
  arrivedAt: string;
  leftAt: string | null;
  leftHow: LeftHow | null;
}

type NewVisit = Omit<Visit, 'leftAt' | 'leftHow'> & { nameKey: string };

/** Somebody in the building, as the office sees them. */
type OnSite = Pick<Visit, 'id' | 'name' | 'kind' | 'organisation' | 'seeing' | 'arrivedAt' | 'day'> & {
  hasCard: boolean;
};

const COLUMNS = `id, day, kind, name, organisation, seeing, language, pass_payload AS payload,
  event, return_card AS card, pass_of AS passOf, arrived_at AS arrivedAt, left_at AS leftAt,
  left_how AS leftHow`;

/** The table `visits`. */
export function visitStore(db: Db) {
  const add = db.prepare<[NewVisit]>(
    `INSERT INTO visits (id, day, kind, name, name_key, organisation, seeing, language, pass_payload,
       event, return_card, pass_of, arrived_at)
     VALUES (@id, @day, @kind, @name, @nameKey, @organisation, @seeing, @language, @payload,
       @event, @card, @passOf, @arrivedAt)`,
  );
  const byId = db.prepare<[string], Visit>(`SELECT ${COLUMNS} FROM visits WHERE id = ?`);
  const byPayload = db.prepare<[string], Visit>(`SELECT ${COLUMNS} FROM visits WHERE pass_payload = ?`);
  const openByOldPass = db.prepare<[string], Visit>(
    `SELECT ${COLUMNS} FROM visits WHERE pass_of = ? AND left_at IS NULL`,
  );
  const openByNameKey = db.prepare<[string], Visit>(
    `SELECT ${COLUMNS} FROM visits WHERE left_at IS NULL AND name_key = ? ORDER BY arrived_at, id`,
  );
  const open = db.prepare<[], Visit>(
    `SELECT ${COLUMNS} FROM visits WHERE left_at IS NULL ORDER BY arrived_at, id`,
  );
  const onSite = db.prepare<[], Omit<OnSite, 'hasCard'> & { hasCard: number }>(
    `SELECT v.id, v.name, v.kind, v.organisation, v.seeing, v.arrived_at AS arrivedAt, v.day,
       EXISTS (SELECT 1 FROM return_cards c WHERE c.id = v.return_card AND c.cancelled_at IS NULL)
       OR EXISTS (SELECT 1 FROM return_cards c WHERE c.visit = v.id AND c.cancelled_at IS NULL) AS hasCard
     FROM visits v WHERE v.left_at IS NULL ORDER BY v.arrived_at, v.id`,
  );
  const end = db.prepare<[{ id: string; at: string; how: LeftHow }]>(
    'UPDATE visits SET left_at = @at, left_how = @how WHERE id = @id AND left_at IS NULL',
  );
  return {
    add(visit: NewVisit): void {
      add.run(visit);
    },
    byId: (id: string) => byId.get(id),
    byPayload: (payload: string) => byPayload.get(payload),
    /** The open visit of somebody who came with the pass of an earlier one. */
    openByOldPass: (earlier: string) => openByOldPass.get(earlier),
    /** Open visits of any day by people whose name compares the same, oldest first. */
    openByNameKey: (key: string) => openByNameKey.all(key),
    /** Everybody in the building, whoever came first first. */
    open: () => open.all(),
    /** The same, with what the office wants to know of them. */
    onSite: (): OnSite[] => onSite.all().map((one) => ({ ...one, hasCard: one.hasCard === 1 })),
    /** Ends a visit; false when it had ended before, or never was. */
    end: (ended: { id: string; at: string; how: LeftHow }): boolean => end.run(ended).changes === 1,
  };
}
