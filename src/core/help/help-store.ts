import type { HelpReason } from '../../shared/contract/kiosk.ts';
import type { Db } from '../store/database.ts';

/** The table `help_calls`. */
export function helpStore(db: Db) {
  const add = db.prepare<[{ id: string; reason: HelpReason; at: string; day: string }]>(
    'INSERT INTO help_calls (id, reason, at, day) VALUES (@id, @reason, @at, @day)',
  );
  const waiting = db.prepare<[string], { id: string; at: string; reason: HelpReason }>(
    'SELECT id, at, reason FROM help_calls WHERE answered_at IS NULL AND day = ? ORDER BY at, id',
  );
  const answer = db.prepare<[{ id: string; at: string; by: string }]>(
    'UPDATE help_calls SET answered_at = @at, answered_by = @by WHERE id = @id AND answered_at IS NULL',
  );
  return {
    add(call: { id: string; reason: HelpReason; at: string; day: string }): void {
      add.run(call);
    },
    /** The calls of a school day that nobody answered yet, oldest first. */
    waiting: (day: string) => waiting.all(day),
    /** Marks a call as answered; false when it was already, or never was. */
    answer: (answered: { id: string; at: string; by: string }): boolean => answer.run(answered).changes === 1,
  };
}
