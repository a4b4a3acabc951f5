import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION_ID, closeDatabase, openDatabase } from '../../src/core/store/database.ts';
import { arrive } from '../support/arriving.ts';
import { testRegister } from '../support/test-register.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-store-'));
  path = join(folder, 'register.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(firstRun = false) {
  const opened = openDatabase(path, { firstRun });
  if (!opened.ok) throw new Error(`The file is ${opened.fault}`);
  return opened.db;
}

/** Makes a sound register’s file at `path`, closed. */
async function makeFile() {
  const register = testRegister();
  await arrive(register);
  register.close();
  writeFileSync(path, readFileSync(register.path));
  register.end();
}

/** A change made to the file with another program. */
function meddle(sql: string) {
  const db = new Database(path);
  db.exec(sql);
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}

describe('opening the register', () => {
  it('keeps every safeguard at the second open, where SQLite forgets some by itself', () => {
    closeDatabase(open(true));
    const db = open();
    const kept = (name: string) => db.pragma(name, { simple: true });
    expect(kept('journal_mode')).toBe('wal');
    expect(kept('synchronous')).toBe(2);
    expect(kept('foreign_keys')).toBe(1);
    expect(kept('secure_delete')).toBe(1);
    expect(kept('trusted_schema')).toBe(0);
    expect(kept('cell_size_check')).toBe(1);
    expect(kept('application_id')).toBe(APPLICATION_ID);
    closeDatabase(db);
  });

  it('leaves one file behind when it is closed', () => {
    closeDatabase(open(true));
    expect(readdirSync(folder)).toEqual(['register.db']);
  });

  it('finds everything that was committed before the program was killed', async () => {
    const register = testRegister();
    const pass = await arrive(register);
    // What stands on the disk at this moment, write-ahead log and all.
    for (const file of readdirSync(register.folder))
      writeFileSync(join(folder, file), readFileSync(join(register.folder, file)));
    register.end();
    expect(existsSync(`${path}-wal`)).toBe(true);
    const db = open();
    expect(db.prepare('SELECT id FROM visits').pluck().all()).toEqual([pass.visit]);
    closeDatabase(db);
  });

  it('makes a file whole whose making was cut short on the first run', () => {
    meddle(`PRAGMA application_id = ${APPLICATION_ID}`);
    const whole = open(true);
    expect(whole.pragma('user_version', { simple: true })).toBeGreaterThan(0);
    closeDatabase(whole);
  });
});

describe('a file that cannot be used is refused and left as it is', () => {
  function expectFault(fault: string) {
    const before = existsSync(path) ? readFileSync(path) : undefined;
    expect(openDatabase(path, { firstRun: false })).toEqual({ ok: false, fault });
    expect(existsSync(path) ? readFileSync(path) : undefined).toEqual(before);
    expect(readdirSync(folder)).toEqual(before ? ['register.db'] : []);
  }

  it('when it is gone: no new one is made', () => expectFault('missing'));

  it('when it is empty: no new one is made', () => {
    writeFileSync(path, '');
    expectFault('missing');
  });

  it.each([
    ['a database of something else', 'CREATE TABLE cats (name TEXT); INSERT INTO cats VALUES (1)'],
    ['an empty database of something else', 'PRAGMA user_version = 1'],
  ])('when it is %s', (_, sql) => {
    meddle(sql);
    expectFault('foreign');
  });

  it('when it has our mark and nothing else, long after the first run', () => {
    meddle(`PRAGMA application_id = ${APPLICATION_ID}`);
    expectFault('damaged');
  });

  it('when a newer program made it and was killed: the write-ahead log is left as well', async () => {
    await makeFile();
    const newer = new Database(path);
    newer.pragma('user_version = 999');
    const log = readFileSync(`${path}-wal`);
    const file = readFileSync(path);
    newer.close();
    writeFileSync(path, file);
    writeFileSync(`${path}-wal`, log);
    expect(openDatabase(path, { firstRun: false })).toEqual({ ok: false, fault: 'future' });
    expect(readFileSync(path).equals(file)).toBe(true);
    expect(readFileSync(`${path}-wal`).equals(log)).toBe(true);
  });

  it('when a newer program made it', async () => {
    await makeFile();
    meddle('PRAGMA user_version = 999');
    expectFault('future');
  });

  it.each([0, -1])('when its version says %i though it is full', async (version) => {
    await makeFile();
    meddle(`PRAGMA user_version = ${version}`);
    expectFault('damaged');
  });

  it('when it is no database at all', () => {
    writeFileSync(path, 'Dear head teacher, '.repeat(500));
    expectFault('damaged');
  });

  it('when half of it is gone', async () => {
    await makeFile();
    truncateSync(path, 40960);
    expectFault('damaged');
  });

  it('when a page of it is noise', async () => {
    await makeFile();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 8192, 12288);
    writeFileSync(path, bytes);
    expectFault('damaged');
  });

  it('when a row points at nothing', async () => {
    await makeFile();
    meddle("PRAGMA foreign_keys = OFF; UPDATE acceptances SET visit = 'nobody'");
    expectFault('damaged');
  });

  it.each([
    'DROP TRIGGER ledger_stands_update',
    'DROP INDEX handovers_one_a_slot',
    'DROP TABLE seals',
    'CREATE TRIGGER more AFTER INSERT ON visits BEGIN DELETE FROM submissions; END',
  ])('when somebody did %s', async (sql) => {
    await makeFile();
    meddle(sql);
    expectFault('damaged');
  });

  it('but a file with bytes after its end still opens', async () => {
    await makeFile();
    appendFileSync(path, Buffer.alloc(4096));
    closeDatabase(open());
  });
});
