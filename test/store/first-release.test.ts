import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../src/core/store/database.ts';
import { register as firstForm } from '../../src/core/store/migrations/0001-register.ts';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import { arrive, entriesOf, openDesk, submissionId, valueOf } from '../support/arriving.ts';
import { addPupil, giveBackOf, handIn, undo } from '../support/phone-desk.ts';
import { DESK, PUBLIC, testRegister } from '../support/test-register.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-first-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Row = Record<string, unknown>;

function tablesOf(db: Database.Database): string[] {
  return db
    .prepare<[], string>(
      "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .pluck()
    .all();
}

function columnsOf(db: Database.Database, table: string): string {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  return columns.join(', ');
}

/** The rows of some columns, as they stand. */
function rowsOf(db: Database.Database, table: string, columns: string): Row[] {
  return db.prepare<[], Row>(`SELECT ${columns} FROM ${table} ORDER BY ${columns}`).all();
}

/** A register file in the form of the first release, with everything in it that happened in another. */
function inFirstForm(from: string, to: string): Map<string, { columns: string; rows: Row[] }> {
  const db = new Database(to);
  db.pragma('foreign_keys = OFF');
  db.exec(firstForm.sql);
  db.pragma('user_version = 1');
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.prepare('ATTACH ? AS made').run(from);
  const content = new Map<string, { columns: string; rows: Row[] }>();
  for (const table of tablesOf(db)) {
    const columns = columnsOf(db, table);
    const order = table === 'ledger' ? ' ORDER BY seq' : '';
    db.exec(`INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM made.${table}${order}`);
    content.set(table, { columns, rows: rowsOf(db, table, columns) });
  }
  db.close();
  return content;
}

describe('a register of the first release', () => {
  it('is brought along with everything in it, and goes on', async () => {
    const made = testRegister();
    const head = await openDesk(made);
    const gone = await arrive(made, { name: 'Þórunn' });
    valueOf(
      await made.call(
        'visits.sign-out-by-pass',
        { submission: submissionId(), payload: gone.payload },
        PUBLIC,
      ),
    );
    const here = await arrive(made, { name: 'Zoë O’Brien' });
    const handed = await handIn(made, await addPupil(made, 'Plato'), 7);
    // A step that names the one it corrects.
    valueOf(await made.call('phones.give-back', giveBackOf(handed)));
    valueOf(await undo(made, handed.handover));
    made.close();
    mkdirSync(join(folder, 'old'));
    const content = inFirstForm(made.path, join(folder, 'old', 'register.db'));
    made.end();
    expect([...content.values()].filter(({ rows }) => rows.length > 0).length).toBeGreaterThan(12);

    const register = testRegister({ at: join(folder, 'old') });
    try {
      for (const [table, { columns, rows }] of content)
        expect(rowsOf(register.db, table, columns), table).toEqual(rows);
      expect(await verifyLedger(register.db)).toMatchObject({ fault: null });
      expect(register.db.pragma('foreign_key_check')).toEqual([]);

      valueOf(await register.call('staff.sign-in', { staff: head.id, pin: '291746' }, DESK));
      expect(valueOf(await register.call('visits.on-site', {}, DESK))).toMatchObject([
        { name: 'Zoë O’Brien', hasCard: false },
      ]);
      // A pass of then is recognised, gets a card, and its visit is closed at closing time.
      expect(valueOf(await register.call('visits.recognise', { payload: gone.payload }, PUBLIC)).name).toBe(
        'Þórunn',
      );
      valueOf(await register.call('cards.make', { submission: submissionId(), visit: here.visit }, DESK));
      register.clock.pass(24 * 3_600_000);
      register.tick();
      expect(entriesOf(register, 'visit.closed')).toMatchObject([{ subject: `visit/${here.visit}` }]);
      expect(register.faults).toEqual([]);
    } finally {
      register.end();
    }
  });
});
