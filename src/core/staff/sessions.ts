import type { StaffSession } from '../../shared/staff.ts';
import type { Clock } from '../ports.ts';

/** A desk nobody touched for this long locks itself, in milliseconds. */
export const IDLE_LOCK = 5 * 60_000;

/**
 * Who is signed in at which window. Kept in memory alone: a crash or a restart locks every desk. A session ends when
 * nobody touched its window for `IDLE_LOCK`; screens that refresh themselves do not count as a touch.
 */
export class Sessions {
  readonly #clock: Clock;
  readonly #open = new Map<number, { staff: StaffSession; touchedAt: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Whoever is signed in at a window now. */
  at(window: number): StaffSession | null {
    const session = this.#open.get(window);
    if (!session) return null;
    // A clock that went back must not keep a desk open for ever.
    if (Math.abs(this.#clock.now() - session.touchedAt) > IDLE_LOCK) {
      this.#open.delete(window);
      return null;
    }
    return session.staff;
  }

  /** Somebody touched, typed or scanned at a window. */
  touch(window: number): void {
    const session = this.#open.get(window);
    if (session && this.at(window)) session.touchedAt = this.#clock.now();
  }

  /** Opens a session at a window, in place of any before. */
  open(window: number, staff: StaffSession): void {
    this.#open.set(window, { staff, touchedAt: this.#clock.now() });
  }

  /** Ends the session at a window and says whose it was. */
  close(window: number): StaffSession | null {
    const staff = this.#open.get(window)?.staff ?? null;
    this.#open.delete(window);
    return staff;
  }

  /** Ends every session of a member of staff whose account was closed. */
  closeAllOf(staff: string): void {
    for (const [window, session] of this.#open) if (session.staff.id === staff) this.#open.delete(window);
  }
}
