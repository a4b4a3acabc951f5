import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION_ID, closeDatabase, openDatabase } from '../../src/core/store/database.ts';
import { expectedSchema, schemaOf } from '../../src/core/store/expected-schema.ts';
import { newestVersion } from '../../src/core/store/migrate.ts';
import { register } from '../../src/core/store/migrations/0001-register.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-store-'));
  path = join(folder, 'register.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function schemaAfterOpen(firstRun: boolean): string {
  const opened = openDatabase(path, { firstRun });
  if (!opened.ok) throw new Error(`The file is ${opened.fault}`);
  expect(opened.db.pragma('user_version', { simple: true })).toBe(newestVersion());
  const schema = schemaOf(opened.db);
  closeDatabase(opened.db);
  return schema;
}

describe('the form of the register', () => {
  it('is the same for a new file and for one brought along from the first release', () => {
    const db = new Database(path);
    db.exec(register.sql);
    db.pragma('user_version = 1');
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.close();
    const brought = schemaAfterOpen(false);
    rmSync(path);
    expect(schemaAfterOpen(true)).toBe(brought);
    expect(brought).toBe(expectedSchema());
  });

  it('holds every table to its types', () => {
    const opened = openDatabase(path, { firstRun: true });
    if (!opened.ok) throw new Error(opened.fault);
    const tables = opened.db
      .prepare<[], { name: string; strict: number }>(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%'",
      )
      .all();
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
    closeDatabase(opened.db);
  });
});
