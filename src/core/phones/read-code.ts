import { type CodeKind, readScan } from '../../shared/codes.ts';
import type { ProblemCode } from '../../shared/problems.ts';
import { done, refused, type Result } from '../../shared/result.ts';

const others: Readonly<Record<CodeKind, ProblemCode>> = {
  ticket: 'code-is-ticket',
  pass: 'code-is-pass',
  'return-card': 'code-is-card',
  'child-card': 'code-is-child-card',
  'slot-tag': 'code-is-slot-tag',
};

/** Reads a scan that has to be a code of certain kinds; anything else is refused by what it is. */
export function readCode<K extends CodeKind>(
  typed: string,
  ...wanted: readonly K[]
): Result<{ kind: K; payload: string }> {
  const scan = readScan(typed);
  if (scan.kind === 'damaged') return refused('code-damaged');
  if (scan.kind === 'foreign') return refused('code-foreign');
  const kind = wanted.find((one) => one === scan.kind);
  return kind === undefined ? refused(others[scan.kind]) : done({ kind, payload: scan.payload });
}
