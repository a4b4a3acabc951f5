import type { Db } from '../store/database.ts';

interface NewTag {
  id: string;
  slot: number;
  payload: string;
  madeAt: string;
  madeBy: string;
}

/** The table `slot_tags`: one good tag a slot at most. */
export function slotTagStore(db: Db) {
  const slots = db
    .prepare<[], number>('SELECT number FROM slots WHERE removed_at IS NULL ORDER BY number')
    .pluck();
  const good = db.prepare<[], { slot: number; madeAt: string }>(
    'SELECT slot, made_at AS madeAt FROM slot_tags WHERE cancelled_at IS NULL ORDER BY slot',
  );
  const goodOf = db
    .prepare<[number], string>('SELECT id FROM slot_tags WHERE slot = ? AND cancelled_at IS NULL')
    .pluck();
  const add = db.prepare<[NewTag]>(
    `INSERT INTO slot_tags (id, slot, payload, made_at, made_by)
     VALUES (@id, @slot, @payload, @madeAt, @madeBy)`,
  );
  const cancel = db.prepare<[{ id: string; at: string; by: string }]>(
    'UPDATE slot_tags SET cancelled_at = @at, cancelled_by = @by WHERE id = @id AND cancelled_at IS NULL',
  );
  return {
    /** The numbers of the slots the cupboard has now. */
    slots: () => slots.all(),
    /** The good tags, by slot. */
    good: () => good.all(),
    /** The id of a slot’s good tag. */
    goodOf: (slot: number) => goodOf.get(slot),
    add(tag: NewTag): void {
      add.run(tag);
    },
    cancel(how: { id: string; at: string; by: string }): void {
      cancel.run(how);
    },
  };
}
