import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, type Entry, hashOf } from '../../src/core/ledger/entry.ts';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import { faultInSeals } from '../../src/core/reports/check-seals.ts';
import type { Db } from '../../src/core/store/database.ts';
import { kioskStore } from '../../src/core/store/kiosk-store.ts';
import { Player, type Step } from '../support/day-steps.ts';

let folder: string;
let sound: Buffer;
/** Number of the last entry under a seal. */
let sealed: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-tampering-'));
  const player = await Player.begin();
  const { register } = player;
  const morning: Step['what'][] = [
    'arrive',
    'hand-in',
    'decline',
    'arrive',
    'leave-by-pass',
    'give-back',
    'undo',
  ];
  for (const [index, what] of morning.entries()) await player.play({ what, who: index % 3, which: 0 });
  await player.seal();
  const bodies = register.db.prepare<[], string>('SELECT body FROM seals ORDER BY position').pluck().all();
  sealed = Number(/"to":(\d+)/u.exec(bodies.at(-1) ?? '')?.[1]);
  register.close();
  sound = readFileSync(register.path);
  register.end();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Row = Entry & { day: string };

/** The file opened by somebody with another program, who got the triggers out of the way. */
function meddle(work: (db: Db, rows: Row[]) => void): Db {
  const path = join(folder, 'copy.db');
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
  writeFileSync(path, sound);
  const db = new Database(path);
  db.pragma('foreign_keys = OFF');
  db.pragma('synchronous = OFF');
  for (const name of db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    .pluck()
    .all())
    db.exec(`DROP TRIGGER ${name}`);
  work(db, db.prepare<[], Row>('SELECT * FROM ledger ORDER BY seq').all());
  return db;
}

function write(db: Db, row: Row): void {
  db.prepare<[Row]>(
    `INSERT OR REPLACE INTO ledger (seq, kiosk, at, actor, action, subject, digest, prev, hash, day)
     VALUES (@seq, @kiosk, @at, @actor, @action, @subject, @digest, @prev, @hash, @day)`,
  ).run(row);
}

async function expectFound(db: Db): Promise<void> {
  try {
    expect((await verifyLedger(db)).fault).not.toBeNull();
  } finally {
    db.close();
  }
}

/** The chain holds, so only the seals tell. */
async function expectFoundBySeals(db: Db): Promise<void> {
  try {
    expect((await verifyLedger(db)).fault).toBeNull();
    expect(faultInSeals(db, kioskStore(db).get()?.id ?? '')).not.toBeNull();
  } finally {
    db.close();
  }
}

const place = fc.nat(1000);
const fields = ['kiosk', 'at', 'actor', 'action', 'subject', 'digest', 'prev', 'hash', 'day'] as const;

/** Another text of the same length: one letter, figure or sign of it is another. */
function otherText(text: string, at: number): string {
  const index = at % text.length;
  const other = text[index] === '0' ? '1' : '0';
  return text.slice(0, index) + other + text.slice(index + 1);
}

function pick<T>(rows: readonly T[], at: number): T {
  const row = rows[at % rows.length];
  if (row === undefined) throw new Error('Nothing to pick from');
  return row;
}

/** Makes every entry from a place on follow the one before, as somebody who knows the format could. */
function rechain(db: Db, rows: readonly Row[], from: number): void {
  let prev = rows[from - 1]?.hash ?? '0'.repeat(64);
  const made = rows.slice(from).map((row, index) => {
    const body = { ...row, seq: from + index + 1, prev };
    prev = hashOf(body);
    return { ...body, hash: prev };
  });
  db.prepare<[number]>('DELETE FROM ledger WHERE seq > ?').run(from);
  for (const row of made) write(db, row);
}

describe('the untouched copy', () => {
  it('verifies, under a seal that covers nearly all of it', async () => {
    const db = meddle(() => undefined);
    expect(await verifyLedger(db)).toMatchObject({ fault: null });
    expect(faultInSeals(db, kioskStore(db).get()?.id ?? '')).toBeNull();
    expect(sealed).toBeGreaterThan(15);
    db.close();
  });
});

describe('the check of the ledger finds', () => {
  it('any field of any entry changed', () =>
    fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...fields), place, (at, field, letter) =>
        expectFound(
          meddle((db, rows) => {
            const row = pick(rows, at);
            db.prepare(`UPDATE ledger SET ${field} = ? WHERE seq = ?`).run(
              otherText(row[field], letter),
              row.seq,
            );
          }),
        ),
      ),
      { numRuns: 150 },
    ));

  it('any entry changed and given the hash that fits it, unless it is the last', () =>
    fc.assert(
      fc.asyncProperty(place, place, (at, letter) =>
        expectFound(
          meddle((db, rows) => {
            const row = pick(rows.slice(0, -1), at);
            const changed = { ...row, subject: otherText(row.subject, letter) };
            write(db, { ...changed, hash: hashOf(changed) });
          }),
        ),
      ),
      { numRuns: 60 },
    ));

  it('any letter of any details or any byte of their salt changed', () =>
    fc.assert(
      fc.asyncProperty(place, place, fc.boolean(), (at, letter, inSalt) =>
        expectFound(
          meddle((db) => {
            const all = db
              .prepare<[], { seq: number; salt: Buffer; details: string }>('SELECT * FROM ledger_details')
              .all();
            const { seq, salt, details } = pick(all, at);
            const flipped = Buffer.from(salt);
            flipped.writeUInt8(flipped.readUInt8(letter % 16) ^ 1, letter % 16);
            db.prepare('UPDATE ledger_details SET salt = ?, details = ? WHERE seq = ?').run(
              inSalt ? flipped : salt,
              inSalt ? details : otherText(details, letter),
              seq,
            );
          }),
        ),
      ),
      { numRuns: 120 },
    ));

  it('any entry dropped, whether or not the rest is numbered anew', () =>
    fc.assert(
      fc.asyncProperty(place, fc.boolean(), (at, numberAnew) =>
        expectFound(
          meddle((db, rows) => {
            const { seq } = pick(rows.slice(0, -1), at);
            db.prepare('DELETE FROM ledger WHERE seq = ?').run(seq);
            if (!numberAnew) return;
            for (const row of rows.slice(seq))
              db.prepare('UPDATE ledger SET seq = ? WHERE seq = ?').run(row.seq - 1, row.seq);
          }),
        ),
      ),
      { numRuns: 60 },
    ));

  it('any entry put in between', () =>
    fc.assert(
      fc.asyncProperty(place, (at) =>
        expectFound(
          meddle((db, rows) => {
            const before = pick(rows.slice(0, -1), at);
            for (const row of rows.slice(before.seq).toReversed())
              db.prepare('UPDATE ledger SET seq = ? WHERE seq = ?').run(row.seq + 1, row.seq);
            const forged = { ...before, seq: before.seq + 1, prev: before.hash, subject: 'visit/forged' };
            write(db, { ...forged, hash: hashOf(forged) });
          }),
        ),
      ),
      { numRuns: 40 },
    ));

  it('any two entries swapped', () =>
    fc.assert(
      fc.asyncProperty(place, place, (one, other) => {
        const db = meddle((copy, rows) => {
          const [first, second] = [pick(rows, one), pick(rows, other)];
          if (first.seq === second.seq) return;
          copy.prepare('DELETE FROM ledger WHERE seq IN (?, ?)').run(first.seq, second.seq);
          write(copy, { ...first, seq: second.seq });
          write(copy, { ...second, seq: first.seq });
        });
        const same = one % entriesIn(db) === other % entriesIn(db);
        if (same) db.close();
        fc.pre(!same);
        return expectFound(db);
      }),
      { numRuns: 60 },
    ));
});

function entriesIn(db: Db): number {
  return db.prepare<[], number>('SELECT count(*) FROM ledger').pluck().get() ?? 0;
}

describe('the seals find what a chain cannot show', () => {
  it('the tail cut off', () =>
    fc.assert(
      fc.asyncProperty(place, (at) =>
        expectFoundBySeals(
          meddle((db) => {
            const from = 1 + (at % sealed);
            db.prepare('DELETE FROM ledger WHERE seq >= ?').run(from);
            db.prepare('DELETE FROM ledger_details WHERE seq >= ?').run(from);
          }),
        ),
      ),
      { numRuns: 40 },
    ));

  it('the past told anew from any entry on, with every hash made to fit', () =>
    fc.assert(
      fc.asyncProperty(place, place, (at, letter) =>
        expectFoundBySeals(
          meddle((db, rows) => {
            const row = pick(rows.slice(0, sealed), at);
            const stored = db
              .prepare<[number], { salt: Buffer }>('SELECT salt FROM ledger_details WHERE seq = ?')
              .get(row.seq);
            const details = JSON.stringify({ told: `otherwise ${letter}` });
            db.prepare('UPDATE ledger_details SET details = ? WHERE seq = ?').run(details, row.seq);
            const digest = digestOf(stored?.salt ?? Buffer.alloc(16), details);
            rechain(db, rows.with(row.seq - 1, { ...row, digest }), row.seq - 1);
          }),
        ),
      ),
      { numRuns: 40 },
    ));

  it('an entry put in or taken out, with every hash made to fit', () =>
    fc.assert(
      fc.asyncProperty(place, fc.boolean(), (at, putIn) =>
        expectFoundBySeals(
          meddle((db, rows) => {
            const { seq } = pick(rows.slice(0, sealed), at);
            // Without details: as if they had been erased, so that the chain has nothing else to hold against it.
            db.exec('DELETE FROM ledger_details');
            const told = putIn ? rows.toSpliced(seq, 0, pick(rows, at)) : rows.toSpliced(seq - 1, 1);
            rechain(db, told, 0);
          }),
        ),
      ),
      { numRuns: 40 },
    ));
});
