import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type Database from 'better-sqlite3';

/**
 * Makes everything last that a program which was killed, or whose disk refused, left in the write-ahead log. SQLite
 * takes up every whole change it finds there, also one that the system holds in memory only: whoever sent it again
 * would be told “saved” and nothing would be written, and a power cut would take it. A disk that once failed to store
 * counts those bytes as stored, so syncing is not enough: they are written again, as they are, then synced. The folder
 * is synced for the log’s own sake, because SQLite goes on when that fails. The lock keeps every other program from
 * writing meanwhile. Throws what SQLite and the system throw.
 */
export function settleLog(db: Database.Database): void {
  db.transaction(() => {
    const path = `${db.name}-wal`;
    const bytes = readFileSync(path);
    if (bytes.length > 0) {
      syncAfter(path, 'r+', (file) => {
        for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at, at);
      });
    }
    // Windows cannot open a folder, and does not need to.
    if (process.platform !== 'win32') syncAfter(dirname(path), 'r');
  }).immediate();
}

function syncAfter(path: string, flags: 'r' | 'r+', work: (file: number) => void = () => undefined): void {
  const file = openSync(path, flags);
  try {
    work(file);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
