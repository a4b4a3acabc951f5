import type { StaffSession } from '../../shared/staff.ts';
import { LOCK_LEAST } from '../../shared/desk-lock.ts';
import type { Clock } from '../ports.ts';

/** Hears of every session that ended, but for those of a closed account. */
export type SessionEnded = (staff: StaffSession, window: number, how: 'locked' | 'left' | 'idle') => void;

/**
 * Who is signed in at which window. Kept in memory alone: a crash or a restart locks every desk. A session ends when
 * nobody touched its window for as long as the school has set; screens that refresh themselves do not count as a touch.
 */
export class Sessions {
  readonly #clock: Clock;
  readonly #ended: SessionEnded;
  /** After how many seconds without a touch a desk locks; asked whenever it matters. */
  readonly lockAfter: () => number;
  readonly #open = new Map<number, { staff: StaffSession; touchedAt: number }>();
  /** How often each window was closed: a PIN that is still being checked then opens nothing. */
  readonly #closings = new Map<number, number>();

  constructor(clock: Clock, ended: SessionEnded, lockAfter: () => number) {
    this.#clock = clock;
    this.#ended = ended;
    this.lockAfter = lockAfter;
  }

  /** Whoever is signed in at a window now. */
  at(window: number): StaffSession | null {
    const session = this.#open.get(window);
    if (!session) return null;
    // A clock that went back must not keep a desk open for ever.
    const untouched = Math.abs(this.#clock.now() - session.touchedAt) / 1000;
    if (untouched > LOCK_LEAST && untouched > this.lockAfter()) {
      this.#open.delete(window);
      this.#ended(session.staff, window, 'idle');
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

  /** Answers, later, whether the window has been closed since. */
  watch(window: number): { closed(): boolean } {
    const before = this.#closings.get(window) ?? 0;
    return { closed: () => (this.#closings.get(window) ?? 0) !== before };
  }

  /** Ends the session at a window, if there is one: locked by hand, or its window left, reloaded or gone. */
  close(window: number, how: 'locked' | 'left'): void {
    this.#closings.set(window, (this.#closings.get(window) ?? 0) + 1);
    const staff = this.at(window);
    this.#open.delete(window);
    if (staff) this.#ended(staff, window, how);
  }

  /** Ends every session of a member of staff whose account was closed. */
  closeAllOf(staff: string): void {
    for (const [window, session] of this.#open) if (session.staff.id === staff) this.#open.delete(window);
  }
}
