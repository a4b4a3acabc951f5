import type { VisitorKind } from '../../shared/visitor-kinds.ts';
import type { Db } from '../store/database.ts';

/** What is printed on a ticket, and whether it still releases anything. */
export interface TicketRow {
  slot: number;
  day: string;
  payload: string;
  code: string;
  state: 'issued' | 'redeemed' | 'voided';
  rulesVersion: number;
}

/** What is printed on a pass, and whether it is still of use. */
export interface PassRow {
  visit: string;
  name: string;
  kind: VisitorKind;
  day: string;
  arrivedAt: string;
  leftAt: string | null;
}

/** What small papers are made from. */
export function paperStore(db: Db) {
  const ticket = db.prepare<[string], TicketRow>(
    `SELECT h.slot, h.day, t.payload, t.code, t.state, h.rule_version AS rulesVersion
     FROM tickets t JOIN handovers h ON h.id = t.handover WHERE t.id = ?`,
  );
  const pass = db.prepare<[string], PassRow>(
    `SELECT id AS visit, name, kind, day, arrived_at AS arrivedAt, left_at AS leftAt
     FROM visits WHERE pass_payload = ?`,
  );
  return {
    ticket: (id: string) => ticket.get(id),
    pass: (payload: string) => pass.get(payload),
  };
}
