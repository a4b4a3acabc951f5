import type { VisitorKind } from '../../shared/visitor-kinds.ts';
import type { Db } from '../store/database.ts';

/** A return card as it stands. */
export interface CardRow {
  id: string;
  payload: string;
  kind: VisitorKind;
  name: string;
  organisation: string | null;
  /** The visit it was made for. */
  visit: string;
  madeAt: string;
  cancelledAt: string | null;
  lastUsedAt: string | null;
}

type NewCard = Omit<CardRow, 'cancelledAt' | 'lastUsedAt'> & { nameKey: string; madeBy: string };

const SELECT = `SELECT c.id, c.payload, c.kind, c.name, c.organisation, c.visit, c.made_at AS madeAt,
    c.cancelled_at AS cancelledAt, (SELECT max(v.arrived_at) FROM visits v WHERE v.return_card = c.id) AS lastUsedAt
  FROM return_cards c`;

/** The table `return_cards`. */
export function cardStore(db: Db) {
  const add = db.prepare<[NewCard]>(
    `INSERT INTO return_cards (id, payload, kind, name, name_key, organisation, visit, made_at, made_by)
     VALUES (@id, @payload, @kind, @name, @nameKey, @organisation, @visit, @madeAt, @madeBy)`,
  );
  const find = db.prepare<[string], CardRow>(`${SELECT} WHERE c.id = ?`);
  const byPayload = db.prepare<[string], CardRow>(`${SELECT} WHERE c.payload = ?`);
  const good = db.prepare<[], CardRow>(`${SELECT} WHERE c.cancelled_at IS NULL ORDER BY c.name_key, c.id`);
  const goodOfVisit = db
    .prepare<[{ visit: string }], string>(
      `SELECT c.id FROM return_cards c WHERE c.visit = @visit AND c.cancelled_at IS NULL
       UNION ALL
       SELECT c.id FROM visits v JOIN return_cards c ON c.id = v.return_card
       WHERE v.id = @visit AND c.cancelled_at IS NULL`,
    )
    .pluck();
  // The visit a card was made for is one of its visits too.
  const lastVisit = db
    .prepare<[{ card: string; visit: string }], string>(
      `SELECT id FROM
         (SELECT id, arrived_at FROM visits WHERE id = @visit
          UNION ALL
          SELECT * FROM (SELECT id, arrived_at FROM visits WHERE return_card = @card ORDER BY arrived_at DESC LIMIT 1))
       ORDER BY arrived_at DESC LIMIT 1`,
    )
    .pluck();
  const cancel = db.prepare<[{ id: string; at: string }]>(
    'UPDATE return_cards SET cancelled_at = @at WHERE id = @id AND cancelled_at IS NULL',
  );
  return {
    add(card: NewCard): void {
      add.run(card);
    },
    find: (id: string) => find.get(id),
    byPayload: (payload: string) => byPayload.get(payload),
    /** Every card that works, by name. */
    good: () => good.all(),
    /** Whether somebody has a card that works: made for this visit, or shown when it began. */
    isHeldBy: (visit: string): boolean => goodOfVisit.get({ visit }) !== undefined,
    /** Id of the newest visit of a card’s holder. */
    lastVisit: ({ id, visit }: CardRow) => lastVisit.get({ card: id, visit }) ?? visit,
    /** Makes a card worthless; false when it was already. */
    cancel: (id: string, at: string): boolean => cancel.run({ id, at }).changes === 1,
  };
}
