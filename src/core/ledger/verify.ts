import { setImmediate } from 'node:timers/promises';
import { schoolDayOf } from '../school-day.ts';
import type { Db } from '../store/database.ts';
import { digestOf, hashOf, isCanonical, NOTHING_BEFORE } from './entry.ts';
import { ledgerStore, type StoredEntry } from './ledger-store.ts';

/** The first entry that does not fit, and how: its own hash, its link to the one before, a gap, or its details. */
export interface Fault {
  seq: number;
  what: 'entry' | 'chain' | 'gap' | 'details';
}

/** What a check found. */
export interface Verdict {
  /** Entries that fit. */
  entries: number;
  /** Hash of the last entry that fits. */
  head: string;
  /** Entries whose details were erased: the chain still holds. */
  erased: number;
  fault: Fault | null;
}

const SLICE = 500;
// A time that is none must be named as a fault, not stop the check.
const INSTANT = /^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/u;

let hour = { at: '', day: '' };

// The school day is not hashed: it follows from the time. Entries of one hour share it (no clock in London changes
// within one), which spares most of the work with time zones.
function dayOf(at: string): string {
  const found = at.slice(0, 13);
  if (found !== hour.at) hour = { at: found, day: schoolDayOf(Date.parse(at)) };
  return hour.day;
}

/** Why an entry does not follow the one before it; undefined when it does. */
export function faultOf(entry: StoredEntry, before: { seq: number; hash: string }): Fault | undefined {
  const { seq } = entry;
  if (seq !== before.seq + 1) return { seq, what: 'gap' };
  if (entry.prev !== before.hash) return { seq, what: 'chain' };
  if (hashOf(entry) !== entry.hash || !INSTANT.test(entry.at) || dayOf(entry.at) !== entry.day)
    return { seq, what: 'entry' };
  if (entry.details === null || entry.salt === null) return undefined;
  const sound = isCanonical(entry.details) && digestOf(entry.salt, entry.details) === entry.digest;
  return sound ? undefined : { seq, what: 'details' };
}

/**
 * Checks the whole ledger, a slice at a time, so that the desk stays quick meanwhile. Stops at the first fault.
 */
export async function verifyLedger(db: Db): Promise<Verdict> {
  const store = ledgerStore(db);
  const verdict: Verdict = { entries: 0, head: NOTHING_BEFORE, erased: 0, fault: null };
  let before = { seq: 0, hash: NOTHING_BEFORE };
  for (;;) {
    const entries = store.slice(before.seq, SLICE);
    for (const entry of entries) {
      const fault = faultOf(entry, before);
      if (fault) return { ...verdict, fault };
      before = { seq: entry.seq, hash: entry.hash };
      verdict.entries += 1;
      verdict.head = entry.hash;
      if (entry.details === null) verdict.erased += 1;
    }
    if (entries.length < SLICE) return verdict;
    await setImmediate();
  }
}
