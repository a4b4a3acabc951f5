import { refused, type Result } from '../../shared/result.ts';
import type { Parts } from '../parts.ts';
import { instantOf } from '../school-day.ts';
import { type PinFace, pinFailureStore } from './pin-failure-store.ts';

/** Wrong PINs in a row before an account is blocked at a face. */
export const TRIES = 5;
/** The first block, in milliseconds; each further wrong PIN doubles it (OWASP Authentication, account lockout). */
export const FIRST_BLOCK = 30_000;
/**
 * The longest block, in milliseconds. On a machine with one screen the desk is reached from the door, so a child can
 * block an account: never for longer than home time bears. At a guess a minute, six digits last about two years.
 */
export const LONGEST_BLOCK = 60_000;

function blockAfter(count: number): number {
  return Math.min(FIRST_BLOCK * 2 ** (count - TRIES), LONGEST_BLOCK);
}

/**
 * Slows down whoever guesses PINs. Counted by account and face, kept in the record: guessing at the public
 * screen never blocks the desk, and a restart forgets nothing.
 */
export function pinLock({ db, ledger, ports, act }: Parts) {
  const failures = pinFailureStore(db);

  return {
    /** Refuses while the account is blocked at this face. */
    check(staff: string, face: PinFace): Result<null> {
      const found = failures.find(staff, face);
      if (!found?.blockedUntil) return { ok: true, value: null };
      const now = ports.clock.now();
      const lastAt = Date.parse(found.lastAt);
      let until = Date.parse(found.blockedUntil);
      if (now < lastAt) {
        // The clock went back. The block starts again from now: neither shortened, nor as long as the clock was wrong.
        until = now + Math.min(until - lastAt, LONGEST_BLOCK);
        failures.put({ ...found, lastAt: instantOf(now), blockedUntil: instantOf(until) });
      }
      if (now >= until) return { ok: true, value: null };
      return refused('pin-blocked', { facts: { until: instantOf(until) } });
    },

    /** Counts a wrong PIN, with its ledger entry, and answers the refusal for it. */
    failed(staff: string, face: PinFace): Result<never> {
      const counted = act(() => {
        const now = ports.clock.now();
        const count = (failures.find(staff, face)?.count ?? 0) + 1;
        const blockedUntil = count < TRIES ? null : instantOf(now + blockAfter(count));
        failures.put({ staff, face, count, lastAt: instantOf(now), blockedUntil });
        ledger.append(
          {
            actor: face === 'public' ? 'visitor' : 'system',
            action: 'staff.pin-failed',
            subject: `staff/${staff}`,
            details: { face, count },
          },
          now,
        );
        return { ok: true, value: { count, blockedUntil } };
      });
      if (!counted.ok) return counted;
      const { count, blockedUntil } = counted.value;
      if (blockedUntil !== null) return refused('pin-blocked', { facts: { until: blockedUntil } });
      return refused('pin-wrong', { facts: { left: TRIES - count } });
    },

    /** The right PIN was typed: the count starts again. */
    succeeded(staff: string, face: PinFace): void {
      failures.clear(staff, face);
    },
  };
}
