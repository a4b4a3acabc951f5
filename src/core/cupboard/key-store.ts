import type { CallOutput } from '../../shared/contract.ts';
import type { Db } from '../store/database.ts';

/** An opening or locking, with the names of those who did it. */
export type KeyEvent = CallOutput<'cupboard.read'>['log'][number];

/** The cupboard as it stands open. */
export interface Opening {
  id: string;
  since: string;
  by: string;
  keyHolder: string;
}

/** The table `cupboard_openings`: when the cupboard was opened and locked, and who had the key. */
export function keyStore(db: Db) {
  const open = db.prepare<[], Opening>(
    `SELECT o.id, o.opened_at AS since, b.name AS by, h.name AS keyHolder
     FROM cupboard_openings o JOIN staff b ON b.id = o.opened_by JOIN staff h ON h.id = o.opened_holder
     WHERE o.locked_at IS NULL`,
  );
  const add = db.prepare<[{ id: string; at: string; by: string; keyHolder: string }]>(
    `INSERT INTO cupboard_openings (id, opened_at, opened_by, opened_holder) VALUES (@id, @at, @by, @keyHolder)`,
  );
  const lock = db.prepare<[{ id: string; at: string; by: string; keyHolder: string }]>(
    `UPDATE cupboard_openings SET locked_at = @at, locked_by = @by, locked_holder = @keyHolder
     WHERE id = @id AND locked_at IS NULL`,
  );
  // One left open the evening before is locked this morning: it began less than a month ago.
  const log = db.prepare<[{ from: string; until: string; earliest: string }], KeyEvent>(
    `SELECT at, what, by, keyHolder FROM (
       SELECT o.opened_at AS at, 'opened' AS what, b.name AS by, h.name AS keyHolder, o.rowid AS position, 0 AS step
       FROM cupboard_openings o JOIN staff b ON b.id = o.opened_by JOIN staff h ON h.id = o.opened_holder
       WHERE o.opened_at >= @from AND o.opened_at < @until
       UNION ALL
       SELECT o.locked_at, 'locked', b.name, h.name, o.rowid, 1
       FROM cupboard_openings o JOIN staff b ON b.id = o.locked_by JOIN staff h ON h.id = o.locked_holder
       WHERE o.opened_at >= @earliest AND o.locked_at >= @from AND o.locked_at < @until
     ) ORDER BY position DESC, step DESC`,
  );

  return {
    /** How it stands open; undefined while it is locked. */
    open: () => open.get(),
    add(opening: { id: string; at: string; by: string; keyHolder: string }): void {
      add.run(opening);
    },
    /** Locks it; false when it was locked. */
    lock: (locking: { id: string; at: string; by: string; keyHolder: string }): boolean =>
      lock.run(locking).changes === 1,
    /** What was opened and locked in a time, newest first; of openings since `earliest`. */
    log: (time: { from: string; until: string; earliest: string }) => log.all(time),
  };
}
