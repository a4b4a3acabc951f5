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

/** A child as the desk knows it. `left`: not in the school’s register any more, but a device is still held. */
export interface ListedPupil extends KeyedPupil {
  left: boolean;
}

/** A child as an import compares it with a file. */
export interface RegisterPupil extends KeyedPupil {
  /** The number of the school’s own system, where a file gave it. */
  number: string | null;
  /** Since when the child is not in the register any more, UTC ISO 8601; null for a child of the school. */
  leftAt: string | null;
  /** Whether a device of the child is in the cupboard. */
  holds: boolean;
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

const HOLDS = "EXISTS (SELECT 1 FROM handovers WHERE handovers.pupil = pupils.id AND state = 'held')";
const KEYED = 'id, name, class AS className, name_key AS nameKey';

/** The table `pupils`. */
export function pupilStore(db: Db) {
  const add = db.prepare<[KeyedPupil & { number: string | null; addedAt: string }]>(
    `INSERT INTO pupils (id, name, name_key, class, number, added_at)
    VALUES (@id, @name, @nameKey, @className, @number, @addedAt)`,
  );
  const find = db.prepare<[string], KeyedPupil & { leftAt: string | null }>(
    `SELECT ${KEYED}, left_at AS leftAt FROM pupils WHERE id = ?`,
  );
  const listed = db.prepare<[], KeyedPupil & { leftAt: string | null }>(
    `SELECT ${KEYED}, left_at AS leftAt FROM pupils WHERE left_at IS NULL OR ${HOLDS}`,
  );
  const everyone = db.prepare<
    [],
    KeyedPupil & { number: string | null; leftAt: string | null; holds: number }
  >(`SELECT ${KEYED}, number, left_at AS leftAt, ${HOLDS} AS holds FROM pupils ORDER BY added_at, id`);
  const change = db.prepare<[KeyedPupil]>(
    'UPDATE pupils SET name = @name, name_key = @nameKey, class = @className WHERE id = @id',
  );
  const freeNumber = db.prepare<[string]>('UPDATE pupils SET number = NULL WHERE number = ?');
  const giveNumber = db.prepare<[string, string]>('UPDATE pupils SET number = ? WHERE id = ?');
  const leave = db.prepare<[string, string]>('UPDATE pupils SET left_at = ? WHERE id = ?');
  const comeBack = db.prepare<[string]>('UPDATE pupils SET left_at = NULL WHERE id = ?');
  const withLeft = ({ leftAt, ...pupil }: KeyedPupil & { leftAt: string | null }): ListedPupil => ({
    ...pupil,
    left: leftAt !== null,
  });

  return {
    add(pupil: KeyedPupil & { number: string | null; addedAt: string }): void {
      add.run(pupil);
    },
    find(id: string): ListedPupil | undefined {
      const found = find.get(id);
      return found && withLeft(found);
    },
    /** Every child of the school, and whoever has left but still has a device here, in no order. */
    all: (): ListedPupil[] => listed.all().map(withLeft),
    /** Every child there ever was, longest known first. */
    everyone: (): RegisterPupil[] =>
      everyone.all().map(({ holds, ...pupil }) => ({ ...pupil, holds: holds === 1 })),
    /** Puts name or class right. */
    change({ id, name, nameKey, className }: KeyedPupil): void {
      change.run({ id, name, nameKey, className });
    },
    /** Takes a number from whoever has or had it: it is another child’s now. */
    freeNumber(number: string): void {
      freeNumber.run(number);
    },
    /** Keeps the number the school’s own system has for a child. */
    giveNumber(id: string, number: string): void {
      giveNumber.run(number, id);
    },
    /** Takes a child out of the register; what is recorded of it stays. `at`: UTC ISO 8601. */
    leave(id: string, at: string): void {
      leave.run(at, id);
    },
    /** A child is of the school again. */
    comeBack(id: string): void {
      comeBack.run(id);
    },
  };
}
