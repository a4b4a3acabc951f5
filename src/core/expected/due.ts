import { done, refused, type Result } from '../../shared/result.ts';
import type { ExpectedRow } from './expected-store.ts';

/** The entry, when its person may arrive by it on a school day. Refuses with `expected-unknown` or `expected-arrived`. */
export function dueOn(entry: ExpectedRow | undefined, day: string): Result<ExpectedRow> {
  if (!entry || entry.day !== day || entry.state === 'cancelled') return refused('expected-unknown');
  return entry.state === 'arrived' ? refused('expected-arrived') : done(entry);
}
