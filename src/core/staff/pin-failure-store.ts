import type { Db } from '../store/database.ts';

/** The faces a PIN can be typed at. */
export type PinFace = 'public' | 'desk';

/** Wrong PINs in a row for one account at one face. */
export interface PinFailures {
  staff: string;
  face: PinFace;
  count: number;
  lastAt: string;
  blockedUntil: string | null;
}

/** The table `pin_failures`. */
export function pinFailureStore(db: Db) {
  const find = db.prepare<[string, PinFace], PinFailures>(
    `SELECT staff, face, count, last_at AS lastAt, blocked_until AS blockedUntil
     FROM pin_failures WHERE staff = ? AND face = ?`,
  );
  const put = db.prepare<[PinFailures]>(
    `INSERT INTO pin_failures (staff, face, count, last_at, blocked_until)
     VALUES (@staff, @face, @count, @lastAt, @blockedUntil)
     ON CONFLICT (staff, face) DO UPDATE
     SET count = excluded.count, last_at = excluded.last_at, blocked_until = excluded.blocked_until`,
  );
  const clear = db.prepare<[string, PinFace]>('DELETE FROM pin_failures WHERE staff = ? AND face = ?');

  return {
    find: (staff: string, face: PinFace) => find.get(staff, face),
    put(failures: PinFailures): void {
      put.run(failures);
    },
    clear(staff: string, face: PinFace): void {
      clear.run(staff, face);
    },
  };
}
