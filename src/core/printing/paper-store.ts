import type { TicketKind } from '../../shared/custody.ts';
import type { VisitorKind } from '../../shared/visitor-kinds.ts';
import type { TicketRow as IssuedRow } from '../phones/ticket-store.ts';
import type { Db } from '../store/database.ts';

/** What is printed on a ticket, and whether it still releases anything. */
interface TicketRow extends Pick<IssuedRow, 'state' | 'endedAt' | 'endedHow'> {
  slot: number;
  day: string;
  payload: string;
  code: string;
  kind: TicketKind;
  rulesVersion: number;
  issuedAt: string;
  /** How often it was made on screen: 1, and one more for each reprint. */
  copies: number;
}

/** What is printed on a pass, and whether it is still of use. */
interface PassRow {
  visit: string;
  name: string;
  kind: VisitorKind;
  day: string;
  payload: string;
  arrivedAt: string;
  leftAt: string | null;
}

/** What is printed on a return card, and whether it is still good. */
interface CardRow {
  name: string;
  kind: VisitorKind;
  payload: string;
  cancelledAt: string | null;
}

const PASS = `SELECT id AS visit, name, kind, day, pass_payload AS payload, arrived_at AS arrivedAt, left_at AS leftAt
  FROM visits`;

/** What small papers are made from. */
export function paperStore(db: Db) {
  const ticket = db.prepare<[string], TicketRow>(
    `SELECT h.slot, h.day, t.payload, t.code, t.kind, t.state, t.ended_at AS endedAt, t.ended_how AS endedHow,
       h.rule_version AS rulesVersion, t.issued_at AS issuedAt, t.copies
     FROM tickets t JOIN handovers h ON h.id = t.handover WHERE t.id = ?`,
  );
  const pass = db.prepare<[string], PassRow>(`${PASS} WHERE id = ?`);
  const passOf = db.prepare<[string], PassRow>(`${PASS} WHERE pass_payload = ?`);
  const card = db.prepare<[string], CardRow>(
    'SELECT name, kind, payload, cancelled_at AS cancelledAt FROM return_cards WHERE id = ?',
  );
  return {
    ticket: (id: string) => ticket.get(id),
    /** The pass of a visit. */
    pass: (visit: string) => pass.get(visit),
    /** The pass a payload stands on. */
    passOf: (payload: string) => passOf.get(payload),
    card: (id: string) => card.get(id),
  };
}
