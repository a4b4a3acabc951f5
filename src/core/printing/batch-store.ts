import type { Pupil } from '../pupils/pupil-store.ts';
import type { Db } from '../store/database.ts';

/** A print of several cards or tags at once. */
export interface Batch {
  id: string;
  paper: 'child-cards' | 'slot-tags';
  /** Ids of `child_cards` or `slot_tags`. */
  items: readonly string[];
  /** How many of them were made with it. */
  made: number;
  madeAt: string;
  madeBy: string;
}

/** A child’s card as it is printed. */
export interface PrintedCard extends Pupil {
  payload: string;
}

/** The table `paper_batches`, with what is printed of one. Cancelled cards and tags, and cards of leavers, are left out. */
export function batchStore(db: Db) {
  const add = db.prepare<[Omit<Batch, 'items'> & { items: string }]>(
    `INSERT INTO paper_batches (id, paper, items, made, made_at, made_by)
     VALUES (@id, @paper, @items, @made, @madeAt, @madeBy)`,
  );
  const cards = db.prepare<[string], PrintedCard>(
    `SELECT p.id, p.name, p.class AS className, c.payload
     FROM paper_batches b CROSS JOIN json_each(b.items) i
     JOIN child_cards c ON c.id = i.value
     JOIN pupils p ON p.id = c.pupil
     WHERE b.id = ? AND b.paper = 'child-cards' AND c.cancelled_at IS NULL AND p.left_at IS NULL`,
  );
  const tags = db.prepare<[string], { slot: number; payload: string }>(
    `SELECT t.slot, t.payload
     FROM paper_batches b CROSS JOIN json_each(b.items) i
     JOIN slot_tags t ON t.id = i.value
     WHERE b.id = ? AND b.paper = 'slot-tags' AND t.cancelled_at IS NULL
     ORDER BY t.slot`,
  );
  const made = db
    .prepare<[string], number>(
      `SELECT b.made FROM print_jobs j JOIN paper_batches b ON b.id = substr(j.subject, length('batch/') + 1) WHERE j.id = ?`,
    )
    .pluck();
  return {
    add(batch: Batch): void {
      add.run({ ...batch, items: JSON.stringify(batch.items) });
    },
    /** The good cards of a batch, in no order. */
    cards: (batch: string) => cards.all(batch),
    /** The good tags of a batch, by slot. */
    tags: (batch: string) => tags.all(batch),
    /** How many cards or tags were made with the batch a job prints. */
    madeWith: (job: string): number => made.get(job) ?? 0,
  };
}
