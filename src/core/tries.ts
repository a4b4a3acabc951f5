import { refused } from '../shared/result.ts';
import type { Face } from '../shared/staff.ts';
import type { Clock } from './ports.ts';
import { instantOf } from './school-day.ts';

/** Misses in a row before a face is slowed down: an honest person mistypes two or three times. */
const FREE = 6;
/**
 * After how long one more try is given back, in milliseconds. It is also the longest anybody waits, so that a child at
 * the screen cannot keep a door shut; and at two guesses a minute, names and codes are not found out in a school day.
 */
const EACH = 30_000;

/**
 * Slows down whoever tries names or codes that fit nobody. Counted by face, so that trying at the door never slows the
 * desk. Kept in memory alone: what a restart forgets is worth less than a start takes.
 */
export class Tries {
  readonly #clock: Clock;
  /** Misses that still count, and since when the next is being forgiven. */
  readonly #missed = new Map<Face, { count: number; since: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The refusal while a face has to wait, `try-later` with the fact `until`. */
  refusal(face: Face): ReturnType<typeof refused> | undefined {
    const { count, since } = this.#now(face);
    return count < FREE ? undefined : refused('try-later', { facts: { until: instantOf(since + EACH) } });
  }

  /** Counts a try that fitted nobody. One that fits takes nothing back: it may be the guesser’s own. */
  missed(face: Face): void {
    const { count, since } = this.#now(face);
    this.#missed.set(face, { count: count + 1, since });
  }

  /** What counts at this moment. */
  #now(face: Face): { count: number; since: number } {
    const now = this.#clock.now();
    const before = this.#missed.get(face) ?? { count: 0, since: now };
    const forgiven = Math.min(before.count, Math.max(0, Math.floor((now - before.since) / EACH)));
    const count = before.count - forgiven;
    // A clock that went back must not make anybody wait until it has caught up.
    const began = count === 0 || before.since > now ? now : before.since + forgiven * EACH;
    const counted = { count, since: began };
    this.#missed.set(face, counted);
    return counted;
  }
}
