import type { Db } from '../store/database.ts';

/** A child’s card as the desk reads it. */
export interface CardRow {
  id: string;
  pupil: string;
  name: string;
  className: string;
  cancelledAt: string | null;
}

/** The tag of a slot as the desk reads it. */
export interface TagRow {
  id: string;
  slot: number;
  cancelledAt: string | null;
}

/** Children’s cards and slots’ tags by the codes on them. */
export function codeStore(db: Db) {
  const card = db.prepare<[string], CardRow>(
    `SELECT c.id, c.pupil, p.name, p.class AS className, c.cancelled_at AS cancelledAt
     FROM child_cards c JOIN pupils p ON p.id = c.pupil WHERE c.payload = ?`,
  );
  const tag = db.prepare<[string], TagRow>(
    'SELECT id, slot, cancelled_at AS cancelledAt FROM slot_tags WHERE payload = ?',
  );
  const tagOf = db
    .prepare<[number], string>('SELECT id FROM slot_tags WHERE slot = ? AND cancelled_at IS NULL')
    .pluck();

  return {
    card: (payload: string) => card.get(payload),
    tag: (payload: string) => tag.get(payload),
    /** The id of the good tag of a slot. */
    tagOf: (slot: number) => tagOf.get(slot),
  };
}
