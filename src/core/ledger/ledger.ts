import type { Clock, Random } from '../ports.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import type { Db } from '../store/database.ts';
import type { Action } from './catalogue.ts';
import { canonical, digestOf, hashOf, type Json, NOTHING_BEFORE } from './entry.ts';
import { ledgerStore } from './ledger-store.ts';

/** What is said of one happening. */
export interface Happening {
  /** `visitor`, `system` or `staff/<id>`. */
  actor: 'visitor' | 'system' | `staff/${string}`;
  action: Action;
  /** `<kind>/<id>`. */
  subject: `${string}/${string}`;
  details: { readonly [key: string]: Json };
}

/** An appended entry: its number and hash. */
export interface Appended {
  seq: number;
  hash: string;
}

/** The append-only, hash-chained record of everything that happened (`docs/ledger-format.md`). */
export class Ledger {
  readonly #db: Db;
  readonly #store: ReturnType<typeof ledgerStore>;
  readonly #kiosk: string;
  readonly #clock: Clock;
  readonly #random: Random;

  constructor(db: Db, kiosk: string, { clock, random }: { clock: Clock; random: Random }) {
    this.#db = db;
    this.#store = ledgerStore(db);
    this.#kiosk = kiosk;
    this.#clock = clock;
    this.#random = random;
  }

  /**
   * Appends one entry. Must be called inside the transaction of the change it tells of, so that both stand or neither.
   * `at` is the time of the change in milliseconds when it was taken before.
   */
  append({ actor, action, subject, details }: Happening, at = this.#clock.now()): Appended {
    if (!this.#db.inTransaction) throw new Error(`${action} was appended outside a transaction`);
    const head = this.#store.head();
    const salt = this.#random.bytes(16);
    const text = canonical(details);
    const body = {
      seq: (head?.seq ?? 0) + 1,
      kiosk: this.#kiosk,
      at: instantOf(at),
      actor,
      action,
      subject,
      digest: digestOf(salt, text),
      prev: head?.hash ?? NOTHING_BEFORE,
    };
    const entry = { ...body, hash: hashOf(body), day: schoolDayOf(at) };
    this.#store.insert(entry, salt, text);
    return { seq: entry.seq, hash: entry.hash };
  }

  /** The newest entry’s number and hash; zero and 64 zeros before the first. */
  head(): Appended {
    return this.#store.head() ?? { seq: 0, hash: NOTHING_BEFORE };
  }
}
