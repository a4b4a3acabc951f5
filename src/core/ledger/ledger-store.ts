import type { Db } from '../store/database.ts';
import type { Action } from './catalogue.ts';
import type { Entry } from './entry.ts';

/** An entry with its details, null when they were erased. */
export interface StoredEntry extends Entry {
  day: string;
  salt: Buffer | null;
  details: string | null;
}

const COLUMNS = 'l.seq, l.kiosk, l.at, l.actor, l.action, l.subject, l.digest, l.prev, l.hash, l.day';

/** The tables `ledger` and `ledger_details`. */
export function ledgerStore(db: Db) {
  const head = db.prepare<[], { seq: number; hash: string }>(
    'SELECT seq, hash FROM ledger ORDER BY seq DESC LIMIT 1',
  );
  const insertEntry = db.prepare<[Entry & { day: string }]>(
    `INSERT INTO ledger (seq, kiosk, at, actor, action, subject, digest, prev, hash, day)
     VALUES (@seq, @kiosk, @at, @actor, @action, @subject, @digest, @prev, @hash, @day)`,
  );
  const insertDetails = db.prepare<[number, Uint8Array, string]>(
    'INSERT INTO ledger_details (seq, salt, details) VALUES (?, ?, ?)',
  );
  const slice = db.prepare<[number, number], StoredEntry>(
    `SELECT ${COLUMNS}, d.salt, d.details FROM ledger l LEFT JOIN ledger_details d ON d.seq = l.seq
     WHERE l.seq > ? ORDER BY l.seq LIMIT ?`,
  );
  const dayRange = db.prepare<[string], { first: number | null; last: number | null; count: number }>(
    'SELECT min(seq) AS first, max(seq) AS last, count(*) AS count FROM ledger WHERE day = ?',
  );
  const told = db
    .prepare<[string, string], number>('SELECT 1 FROM ledger WHERE subject = ? AND action = ? LIMIT 1')
    .pluck();
  const atSeq = db.prepare<[number], Entry>(`SELECT ${COLUMNS} FROM ledger l WHERE l.seq = ?`);

  return {
    /** The newest entry’s number and hash. */
    head: () => head.get(),
    insert(entry: Entry & { day: string }, salt: Uint8Array, details: string): void {
      insertEntry.run(entry);
      insertDetails.run(entry.seq, salt, details);
    },
    /** At most `count` entries after `seq`, in order. */
    slice: (seq: number, count: number) => slice.all(seq, count),
    /** First and last entry of a school day, and how many. */
    dayRange: (day: string) => dayRange.get(day) ?? { first: null, last: null, count: 0 },
    /** Whether the ledger tells of an action upon a subject. */
    tellsOf: (subject: string, action: Action): boolean => told.get(subject, action) !== undefined,
    at: (seq: number) => atSeq.get(seq),
  };
}
