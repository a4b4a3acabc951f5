import type { TicketKind } from '../../shared/custody.ts';
import type { Db } from '../store/database.ts';

/** How a ticket ended. Of one that ended before this was kept it is not known. */
export type EndedHow = 'redeemed' | 'undone' | 'reissued' | 'voided';

/** What releases a handover: paper, the child’s card or the tag of the slot. */
export type TicketOn = { kind: 'day' } | { kind: 'card'; card: string } | { kind: 'tag'; tag: string };

/** A ticket as it stands. */
export interface TicketRow {
  id: string;
  handover: string;
  kind: TicketKind;
  card: string | null;
  tag: string | null;
  /** What is scanned for it: of a card or tag, the code on that. */
  payload: string;
  code: string;
  state: 'issued' | 'redeemed' | 'voided';
  endedAt: string | null;
  endedHow: EndedHow | null;
  /** Since when the card or tag it is on is worthless. */
  cancelledAt: string | null;
}

/** A ticket being issued. Its payload is its own, and shown to nobody when a card or tag stands for it. */
export interface NewTicket {
  id: string;
  handover: string;
  payload: string;
  code: string;
  issuedAt: string;
  kind: TicketKind;
  card: string | null;
  tag: string | null;
}

const TICKET = `SELECT t.id, t.handover, t.kind, t.card, t.tag, coalesce(c.payload, g.payload, t.payload) AS payload,
    t.code, t.state, t.ended_at AS endedAt, t.ended_how AS endedHow,
    coalesce(c.cancelled_at, g.cancelled_at) AS cancelledAt
  FROM tickets t LEFT JOIN child_cards c ON c.id = t.card LEFT JOIN slot_tags g ON g.id = t.tag`;

/** The table `tickets`. */
export function ticketStore(db: Db) {
  const add = db.prepare<[NewTicket]>(
    `INSERT INTO tickets (id, handover, payload, code, state, issued_at, kind, card, tag)
     VALUES (@id, @handover, @payload, @code, 'issued', @issuedAt, @kind, @card, @tag)`,
  );
  const find = db.prepare<[string], TicketRow>(`${TICKET} WHERE t.id = ?`);
  const byPayload = db.prepare<[string], TicketRow>(`${TICKET} WHERE t.payload = ? AND t.kind = 'day'`);
  const byCode = db.prepare<[string], TicketRow>(
    `${TICKET} WHERE t.code = ? ORDER BY t.state = 'issued' DESC, t.issued_at DESC, t.id DESC LIMIT 1`,
  );
  const issuedOf = db.prepare<[string], TicketRow>(`${TICKET} WHERE t.handover = ? AND t.state = 'issued'`);
  const lastOf = db.prepare<[string], TicketRow>(
    `${TICKET} WHERE t.handover = ? ORDER BY t.rowid DESC LIMIT 1`,
  );
  const codeInUse = db
    .prepare<[{ code: string; since: string }], number>(
      `SELECT count(*) FROM tickets
       WHERE code = @code AND (state = 'issued' OR issued_at >= @since OR ended_at >= @since)`,
    )
    .pluck();
  const codeIssued = db
    .prepare<[string], string>("SELECT id FROM tickets WHERE code = ? AND state = 'issued'")
    .pluck();
  const end = db.prepare<[{ id: string; state: 'redeemed' | 'voided'; how: EndedHow; at: string }]>(
    `UPDATE tickets SET state = @state, ended_at = @at, ended_how = @how WHERE id = @id AND state = 'issued'`,
  );
  const issueAgain = db.prepare<[string]>(
    `UPDATE tickets SET state = 'issued', ended_at = NULL, ended_how = NULL
     WHERE id = ? AND state = 'redeemed'`,
  );

  return {
    add(ticket: NewTicket): void {
      add.run(ticket);
    },
    find: (id: string) => find.get(id),
    /** The day ticket a payload stands on. A card’s or tag’s own is on nothing. */
    byPayload: (payload: string) => byPayload.get(payload),
    /** The ticket a short code means: the issued one, otherwise the newest that had it. */
    byCode: (code: string) => byCode.get(code),
    /** The one ticket that releases a handover now. */
    issuedOf: (handover: string) => issuedOf.get(handover),
    /** The newest ticket of a handover, whatever became of it. */
    lastOf: (handover: string) => lastOf.get(handover),
    /** Whether a code stands on an issued ticket, or on any that was issued or ended since an instant. */
    codeInUse: (code: string, since: string): boolean => (codeInUse.get({ code, since }) ?? 0) > 0,
    /** The id of the issued ticket with this code. */
    codeIssued: (code: string) => codeIssued.get(code),
    /** Redeems or voids a ticket: exactly one of those who try, whatever happens at once. */
    end: (id: string, how: EndedHow, at: string): boolean =>
      end.run({ id, state: how === 'redeemed' ? 'redeemed' : 'voided', how, at }).changes === 1,
    /** Makes a redeemed ticket valid again, when a return is undone. */
    issueAgain: (id: string): boolean => issueAgain.run(id).changes === 1,
  };
}
