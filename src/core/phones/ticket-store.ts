import type { Db } from '../store/database.ts';

/** A ticket as it stands. */
export interface TicketRow {
  id: string;
  handover: string;
  payload: string;
  code: string;
  state: 'issued' | 'redeemed' | 'voided';
  endedAt: string | null;
  copies: number;
}

/** A ticket being issued. */
export interface NewTicket {
  id: string;
  handover: string;
  payload: string;
  code: string;
  issuedAt: string;
}

const TICKET = 'id, handover, payload, code, state, ended_at AS endedAt, copies';

/** The table `tickets`. */
export function ticketStore(db: Db) {
  const add = db.prepare<[NewTicket]>(
    `INSERT INTO tickets (id, handover, payload, code, state, issued_at)
     VALUES (@id, @handover, @payload, @code, 'issued', @issuedAt)`,
  );
  const find = db.prepare<[string], TicketRow>(`SELECT ${TICKET} FROM tickets WHERE id = ?`);
  const byPayload = db.prepare<[string], TicketRow>(`SELECT ${TICKET} FROM tickets WHERE payload = ?`);
  const byCode = db.prepare<[string], TicketRow>(
    `SELECT ${TICKET} FROM tickets WHERE code = ? ORDER BY state = 'issued' DESC, issued_at DESC, id DESC LIMIT 1`,
  );
  const issuedOf = db.prepare<[string], TicketRow>(
    `SELECT ${TICKET} FROM tickets WHERE handover = ? AND state = 'issued'`,
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
  const end = db.prepare<[{ id: string; state: 'redeemed' | 'voided'; at: string }]>(
    "UPDATE tickets SET state = @state, ended_at = @at WHERE id = @id AND state = 'issued'",
  );
  const issueAgain = db.prepare<[string]>(
    "UPDATE tickets SET state = 'issued', ended_at = NULL WHERE id = ? AND state = 'redeemed'",
  );
  const countCopy = db
    .prepare<[string], number>('UPDATE tickets SET copies = copies + 1 WHERE id = ? RETURNING copies')
    .pluck();

  return {
    add(ticket: NewTicket): void {
      add.run(ticket);
    },
    find: (id: string) => find.get(id),
    byPayload: (payload: string) => byPayload.get(payload),
    /** The ticket a short code means: the issued one, otherwise the newest that had it. */
    byCode: (code: string) => byCode.get(code),
    /** The one ticket that releases a handover now. */
    issuedOf: (handover: string) => issuedOf.get(handover),
    /** Whether a code stands on an issued ticket, or on any that was issued or ended since an instant. */
    codeInUse: (code: string, since: string): boolean => (codeInUse.get({ code, since }) ?? 0) > 0,
    /** The id of the issued ticket with this code. */
    codeIssued: (code: string) => codeIssued.get(code),
    /** Redeems or voids a ticket: exactly one of those who try, whatever happens at once. */
    end: (id: string, state: 'redeemed' | 'voided', at: string): boolean =>
      end.run({ id, state, at }).changes === 1,
    /** Makes a redeemed ticket valid again, when a return is undone. */
    issueAgain: (id: string): boolean => issueAgain.run(id).changes === 1,
    /** Counts a reprint and answers how many copies there are. */
    countCopy: (id: string): number => countCopy.get(id) ?? 0,
  };
}
