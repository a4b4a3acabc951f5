import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expectedSchema, schemaOf } from './expected-schema.ts';
import { migrate, newestVersion } from './migrate.ts';
import { settleLog } from './settle-log.ts';
import { problemOfStorage } from './storage-problems.ts';

/** `RKRG` in ASCII: tells this register’s files from every other SQLite file. */
export const APPLICATION_ID = 0x524b5247;

export type Db = Database.Database;

/** How long to wait for another program that holds the file, in milliseconds: both faces stand still meanwhile. */
const LOCKED_FOR = 500;

/** Why a register’s file cannot be used. It is left as it is. */
export type StoreFault =
  | 'missing' // the file was there once and is gone or empty
  | 'foreign' // a database of something else
  | 'future' // made by a newer program
  | 'damaged' // fails SQLite’s own checks, is no database, or lacks a table or a trigger
  | 'unreachable'; // held by another program, not allowed, no room: it may open later

export type Opened = { ok: true; db: Db } | { ok: false; fault: StoreFault };

/**
 * Opens the register’s file, makes it on the very first run, brings it to the newest form and proves it sound.
 * `firstRun` says whether this kiosk may make a new file: a missing or empty one is otherwise a fault, never made anew.
 */
export function openDatabase(path: string, { firstRun }: { firstRun: boolean }): Opened {
  const empty = !existsSync(path) || statSync(path).size === 0;
  if (empty && !firstRun) return { ok: false, fault: 'missing' };
  try {
    const fault = empty ? undefined : examine(path, firstRun);
    if (fault) return { ok: false, fault };
    return { ok: true, db: takeUp(path, empty) };
  } catch (error) {
    if (isDamage(error)) return { ok: false, fault: 'damaged' };
    // Held by a backup or a virus scanner, no right to it, a full disk: it may go by itself.
    if (problemOfStorage(error) || isDenied(error)) return { ok: false, fault: 'unreachable' };
    throw error;
  }
}

/** Opens a file that is sound, or makes it, and brings it to the newest form. */
function takeUp(path: string, empty: boolean): Db {
  const db = new Database(path, { fileMustExist: !empty, timeout: LOCKED_FOR });
  try {
    if (empty) db.pragma(`application_id = ${APPLICATION_ID}`);
    setPragmas(db);
    settleLog(db);
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Why a file cannot be used, if so; it is the same afterwards, byte by byte. */
function examine(path: string, firstRun: boolean): StoreFault | undefined {
  // Closing a file with a write-ahead log would write the log into it, unless it was opened for reading alone. Without
  // one, opening for reading alone would leave an empty log beside it.
  const readonly = existsSync(`${path}-wal`);
  const db = new Database(path, { readonly, fileMustExist: true, timeout: LOCKED_FOR });
  try {
    return faultOf(db, firstRun);
  } finally {
    db.close();
  }
}

/** Closes the file with everything in it: no write-ahead log is left beside it, unless the disk has no room for that. */
export function closeDatabase(db: Db): void {
  if (!db.open) return;
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    // Everything saved is safe in the log; the next start takes it up.
    if (!problemOfStorage(error)) throw error;
  } finally {
    db.close();
  }
}

function faultOf(db: Db, firstRun: boolean): StoreFault | undefined {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID) return 'foreign';
  const version = db.pragma('user_version', { simple: true });
  if (typeof version !== 'number' || version > newestVersion()) return 'future';
  // On the very first run, a file with our mark and no form is one whose making was cut short: it is made whole now.
  if (version < 1) return firstRun && version === 0 && schemaOf(db) === '[]' ? undefined : 'damaged';
  if (db.pragma('integrity_check', { simple: true }) !== 'ok') return 'damaged';
  // integrity_check does not look at foreign keys.
  const strays = db.pragma('foreign_key_check');
  if (Array.isArray(strays) && strays.length > 0) return 'damaged';
  // Nor does it miss a table or a trigger that is gone.
  return version === newestVersion() && schemaOf(db) !== expectedSchema() ? 'damaged' : undefined;
}

/**
 * Set and read back at every open: a reopened WAL file falls back to synchronous=NORMAL, which loses acknowledged
 * records when the power goes (1921 of 2000 simulated cuts; FULL none).
 */
function setPragmas(db: Db): void {
  const wanted = {
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    secure_delete: 1,
    trusted_schema: 0,
    cell_size_check: 1,
  } as const;
  for (const [name, value] of Object.entries(wanted)) {
    db.pragma(`${name} = ${value}`);
    const found = db.pragma(name, { simple: true });
    if (found !== value) throw new Error(`SQLite kept ${name} = ${String(found)}`);
  }
}

const UNREADABLE = /unsupported file format|same text encoding|malformed/u;

function isDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}

function isDamage(error: unknown): boolean {
  return (
    error instanceof Database.SqliteError &&
    (error.code.startsWith('SQLITE_CORRUPT') ||
      error.code.startsWith('SQLITE_NOTADB') ||
      // A header that names a format, or an encoding, this SQLite never wrote.
      (error.code === 'SQLITE_ERROR' && UNREADABLE.test(error.message)))
  );
}
