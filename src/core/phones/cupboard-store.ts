import type { Db } from '../store/database.ts';

/** The table `slots`: the numbered places of the cupboard. */
export function cupboardStore(db: Db) {
  const add = db.prepare<[number]>('INSERT INTO slots (number) VALUES (?)');
  const all = db.prepare<[], number>('SELECT number FROM slots ORDER BY number').pluck();

  return {
    add(number: number): void {
      add.run(number);
    },
    /** Every slot there is, in order. */
    numbers: () => all.all(),
  };
}
