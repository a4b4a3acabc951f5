import type { Db } from '../store/database.ts';

/** A child of the register. */
export interface Pupil {
  id: string;
  name: string;
  className: string;
}

/** A child with the name as it is compared. */
export interface KeyedPupil extends Pupil {
  nameKey: string;
}

const natural = new Intl.Collator('en', { numeric: true }).compare;

// Names are kept as one text. Its last word is the family name for most, which is how a register is called.
const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);

/** Order of the desk: classes as people count (5 Hazel before 10 Oak), then by last name, as a register is called. */
export function byClassAndName(a: Pupil, b: Pupil): number {
  return (
    natural(a.className, b.className) ||
    natural(lastWord(a.name), lastWord(b.name)) ||
    natural(a.name, b.name)
  );
}

/** The table `pupils`. */
export function pupilStore(db: Db) {
  const add = db.prepare<[KeyedPupil & { addedAt: string }]>(
    'INSERT INTO pupils (id, name, name_key, class, added_at) VALUES (@id, @name, @nameKey, @className, @addedAt)',
  );
  const find = db.prepare<[string], Pupil>('SELECT id, name, class AS className FROM pupils WHERE id = ?');
  const all = db.prepare<[], KeyedPupil>(
    'SELECT id, name, class AS className, name_key AS nameKey FROM pupils',
  );
  const move = db.prepare<[string, string]>('UPDATE pupils SET class = ? WHERE id = ?');

  return {
    add(pupil: KeyedPupil & { addedAt: string }): void {
      add.run(pupil);
    },
    find: (id: string) => find.get(id),
    /** Every child, in no order. */
    all: () => all.all(),
    /** Puts a child into another class. */
    move(id: string, className: string): void {
      move.run(className, id);
    },
  };
}
