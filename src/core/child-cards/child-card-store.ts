import type { Pupil } from '../pupils/pupil-store.ts';
import type { Db } from '../store/database.ts';

/** A child of the school with the card they have, if any. */
interface CardedPupil extends Pupil {
  /** When the good card was made. */
  madeAt: string | null;
  /** Whether it was ever put on paper: 1 or 0. */
  printed: number;
}

interface NewCard {
  id: string;
  pupil: string;
  payload: string;
  madeAt: string;
  madeBy: string;
}

/** The table `child_cards`: one good card a child at most. */
export function childCardStore(db: Db) {
  const everybody = db.prepare<[], CardedPupil>(
    `WITH printed AS (
       SELECT DISTINCT i.value AS card
       FROM paper_batches b CROSS JOIN print_jobs j ON j.subject = 'batch/' || b.id
       CROSS JOIN json_each(b.items) i
       WHERE b.paper = 'child-cards' AND j.state IN ('printed', 'confirmed'))
     SELECT p.id, p.name, p.class AS className, c.made_at AS madeAt, p2.card IS NOT NULL AS printed
     FROM pupils p
     LEFT JOIN child_cards c ON c.pupil = p.id AND c.cancelled_at IS NULL
     LEFT JOIN printed p2 ON p2.card = c.id
     WHERE p.left_at IS NULL`,
  );
  const pupil = db.prepare<[string], { left: number }>(
    'SELECT left_at IS NOT NULL AS left FROM pupils WHERE id = ?',
  );
  const goodOf = db
    .prepare<[string], string>('SELECT id FROM child_cards WHERE pupil = ? AND cancelled_at IS NULL')
    .pluck();
  const add = db.prepare<[NewCard]>(
    `INSERT INTO child_cards (id, pupil, payload, made_at, made_by)
     VALUES (@id, @pupil, @payload, @madeAt, @madeBy)`,
  );
  const cancel = db.prepare<[{ id: string; at: string; by: string; why: string }]>(
    `UPDATE child_cards SET cancelled_at = @at, cancelled_by = @by, cancelled_why = @why
     WHERE id = @id AND cancelled_at IS NULL`,
  );
  return {
    /** Every child who is at the school, in no order. */
    everybody: () => everybody.all(),
    /** Whether a child is in the register, and still at the school. */
    pupil: (id: string): 'here' | 'left' | undefined => {
      const found = pupil.get(id);
      return found && (found.left ? 'left' : 'here');
    },
    /** The id of a child’s good card. */
    goodOf: (child: string) => goodOf.get(child),
    add(card: NewCard): void {
      add.run(card);
    },
    cancel(how: { id: string; at: string; by: string; why: string }): void {
      cancel.run(how);
    },
  };
}
