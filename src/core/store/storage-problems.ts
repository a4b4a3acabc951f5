import type { ProblemCode } from '../../shared/problems.ts';

/**
 * The sentence for a failed write, by SQLite’s or the system’s own code; undefined when the error is something else.
 * Codes: https://www.sqlite.org/rescode.html
 */
export function problemOfStorage(error: unknown): ProblemCode | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const { code } = error;
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'disk-full';
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') return 'disk-read-only';
  if (
    code.startsWith('SQLITE_CORRUPT') ||
    code.startsWith('SQLITE_NOTADB') ||
    code.startsWith('SQLITE_IOERR')
  )
    return 'record-unavailable';
  return undefined;
}
