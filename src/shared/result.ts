import type { Problem } from './problems.ts';

/** What an action came to: a value, or a problem that can happen to a good user. Bugs are thrown instead. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** A success carrying its value. */
export function done<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** An expected failure; `details` adds the fields or facts a screen needs to say it well. */
export function refused(
  code: Problem['code'],
  details: Omit<Problem, 'code'> = {},
): { ok: false; problem: Problem } {
  return { ok: false, problem: { code, ...details } };
}
