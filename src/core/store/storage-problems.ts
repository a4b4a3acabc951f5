import type { ProblemCode } from '../../shared/problems.ts';

// Damaged, gone, held by another program, or a disk that fails.
const OUT_OF_REACH = [
  'SQLITE_CORRUPT',
  'SQLITE_NOTADB',
  'SQLITE_IOERR',
  'SQLITE_CANTOPEN',
  'SQLITE_BUSY',
  'SQLITE_LOCKED',
  'EIO',
] as const;

/**
 * The sentence for a failed write, by SQLite’s or the system’s own code; undefined when the error is something else.
 * Codes: https://www.sqlite.org/rescode.html
 */
export function problemOfStorage(error: unknown): ProblemCode | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const { code } = error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') return 'disk-read-only';
  return OUT_OF_REACH.some((start) => code.startsWith(start)) ? 'record-unavailable' : undefined;
}
