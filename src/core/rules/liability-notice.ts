import type { Db } from '../store/database.ts';
import { rulesInForce } from './rules-in-force.ts';
import { rulesStore } from './rules-store.ts';

/** The clause of `pupil-phones` that every ticket quotes. */
export const LIABILITY_CLAUSE = 'liability';

/** The liability notice in force on a school day: its sentence, and the version of `pupil-phones` it stands in. */
export function liabilityNotice(db: Db, day: string): { version: number; sentence: string } {
  const { version, clauses } = rulesInForce(rulesStore(db), 'pupil-phones', day, 'en');
  const clause = clauses.find(({ id }) => id === LIABILITY_CLAUSE);
  if (!clause) throw new Error(`pupil-phones version ${version} has no liability clause`);
  return { version, sentence: clause.sentence };
}
