import type { Db } from '../store/database.ts';

/** A slot the cupboard has. */
export interface SlotRow {
  number: number;
  /** Counted from the top, from 1. */
  shelf: number;
  /** Since when nothing is put into it, and why; null while it is in order. */
  outOfOrderSince: string | null;
  outOfOrderWhy: string | null;
}

const SLOT = `number, shelf, out_of_order_since AS outOfOrderSince, out_of_order_why AS outOfOrderWhy`;

/** The table `slots`: the numbered places of the cupboard. One taken out stays in the table, old handovers name it. */
export function cupboardStore(db: Db) {
  const all = db.prepare<[], SlotRow>(`SELECT ${SLOT} FROM slots WHERE removed_at IS NULL ORDER BY number`);
  const numbers = db
    .prepare<[], number>('SELECT number FROM slots WHERE removed_at IS NULL ORDER BY number')
    .pluck();
  const find = db.prepare<[number], SlotRow>(
    `SELECT ${SLOT} FROM slots WHERE number = ? AND removed_at IS NULL`,
  );
  const put = db.prepare<[{ number: number; shelf: number }]>(
    `INSERT INTO slots (number, shelf) VALUES (@number, @shelf)
     ON CONFLICT (number) DO UPDATE SET shelf = @shelf, removed_at = NULL`,
  );
  const removeBeyond = db.prepare<[{ last: number; at: string }]>(
    'UPDATE slots SET removed_at = @at WHERE number > @last AND removed_at IS NULL',
  );
  const heldBeyond = db
    .prepare<[number], number | null>("SELECT min(slot) FROM handovers WHERE state = 'held' AND slot > ?")
    .pluck();
  const takeOut = db.prepare<[{ number: number; at: string; why: string }]>(
    `UPDATE slots SET out_of_order_since = @at, out_of_order_why = @why
     WHERE number = @number AND removed_at IS NULL AND out_of_order_since IS NULL`,
  );
  const putBack = db.prepare<[number]>(
    `UPDATE slots SET out_of_order_since = NULL, out_of_order_why = NULL
     WHERE number = ? AND out_of_order_since IS NOT NULL`,
  );

  return {
    /** Every slot there is now, in order. */
    all: () => all.all(),
    /** Their numbers, in order. */
    numbers: () => numbers.all(),
    /** A slot the cupboard has now. */
    find: (number: number) => find.get(number),
    /** Builds it of shelves, so many slots each; numbers run on, and slots beyond the last are taken out. */
    build(shelves: readonly number[], at: string): void {
      let number = 0;
      for (const [index, slots] of shelves.entries())
        for (let i = 0; i < slots; i += 1) put.run({ number: (number += 1), shelf: index + 1 });
      removeBeyond.run({ last: number, at });
    },
    /** The lowest slot beyond a number in which a device is held. */
    heldBeyond: (last: number) => heldBeyond.get(last) ?? undefined,
    /** Takes a slot out of use until it is mended; false when it is out already, or not there. */
    takeOut: (number: number, why: string, at: string): boolean =>
      takeOut.run({ number, why, at }).changes === 1,
    /** Puts a mended slot back into use; false when it was in use. */
    putBack: (number: number): boolean => putBack.run(number).changes === 1,
  };
}
