import { LOCK_LEAST } from '../shared/desk-lock.ts';
import { refused, type Result } from '../shared/result.ts';
import type { StaffSession } from '../shared/staff.ts';
import { newId } from './identifiers.ts';
import { Ledger } from './ledger/ledger.ts';
import type { Ports } from './ports.ts';
import { schoolSettings } from './settings/school-settings.ts';
import { type SessionEnded, Sessions } from './staff/sessions.ts';
import type { Db } from './store/database.ts';
import { submissionStore } from './store/submissions.ts';

/** What every room of the register is built from. */
export interface Parts {
  db: Db;
  ports: Ports;
  /** This kiosk’s id. */
  kiosk: string;
  ledger: Ledger;
  sessions: Sessions;
  newId(): string;
  /** Runs an action in one transaction: all of it stands when it answers a value, nothing of it when it refuses. */
  act<T>(work: () => Result<T>): Result<T>;
  /**
   * The same for a submission that may be sent twice: the first time `first` acts and names the subject it made; a
   * retry gets `again` for that subject and nothing more happens.
   */
  submit<T>(
    submission: { id: string; call: string },
    first: () => Result<{ subject: string; value: T }>,
    again: (subject: string) => Result<T>,
  ): Result<T>;
}

/** The ledger’s word for a member of staff. */
export function actorOf(staff: StaffSession): `staff/${string}` {
  return `staff/${staff.id}`;
}

class Refusal extends Error {
  readonly result: Result<never>;
  constructor(result: Result<never>) {
    super('refused');
    this.result = result;
  }
}

/** Puts the parts together on an open database. */
export function makeParts(db: Db, kiosk: string, ports: Ports): Parts {
  const { clock, random, faults } = ports;
  const submissions = submissionStore(db);

  function act<T>(work: () => Result<T>): Result<T> {
    try {
      return db
        .transaction(() => {
          const result = work();
          // Throwing is the only way to make SQLite forget what was done before the refusal.
          if (!result.ok) throw new Refusal(result);
          return result;
        })
        .immediate();
    } catch (error) {
      if (error instanceof Refusal) return error.result;
      throw error;
    }
  }

  const ledger = new Ledger(db, kiosk, ports);

  function noteEnd(...[staff, window, how]: Parameters<SessionEnded>): void {
    try {
      db.transaction(() =>
        ledger.append({
          actor: actorOf(staff),
          action: 'staff.locked',
          subject: `staff/${staff.id}`,
          details: { window, how },
        }),
      ).immediate();
    } catch (error) {
      // A desk locks whether or not it can be written down.
      faults.fault('', 'staff.locked', error);
    }
  }

  function lockAfter(): number {
    try {
      return schoolSettings(db).deskLock;
    } catch (error) {
      // A desk locks whether or not its settings can be read.
      faults.fault('', 'staff.locked', error);
      return LOCK_LEAST;
    }
  }

  return {
    db,
    ports,
    kiosk,
    ledger,
    sessions: new Sessions(clock, noteEnd, lockAfter),
    newId: () => newId(clock, random),
    act,
    submit: ({ id, call }, first, again) =>
      act(() => {
        const earlier = submissions.find(id);
        if (earlier) return earlier.call === call ? again(earlier.subject) : refused('input-invalid');
        const result = first();
        if (!result.ok) return result;
        submissions.add({ id, call, subject: result.value.subject, at: new Date(clock.now()).toISOString() });
        return { ok: true, value: result.value.value };
      }),
  };
}
