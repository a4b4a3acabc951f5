import type { Db } from './database.ts';

interface Kiosk {
  id: string;
  schoolName: string;
  madeAt: string;
}

/** The table `kiosk`: one row, which kiosk this is. */
export function kioskStore(db: Db) {
  const get = db.prepare<[], Kiosk>(
    'SELECT id, school_name AS schoolName, made_at AS madeAt FROM kiosk WHERE only_one = 1',
  );
  const add = db.prepare<[Kiosk]>(
    'INSERT INTO kiosk (only_one, id, school_name, made_at) VALUES (1, @id, @schoolName, @madeAt)',
  );
  return {
    get: () => get.get(),
    add(kiosk: Kiosk): void {
      add.run(kiosk);
    },
  };
}
