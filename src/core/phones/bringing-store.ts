import type { Pupil } from '../pupils/pupil-store.ts';
import type { Db } from '../store/database.ts';

const PERMITTED = 'permissions WHERE ended_at IS NULL AND until_day >= @day';
const KEEPING = 'adjustments WHERE ended_at IS NULL AND (until_day IS NULL OR until_day >= @day)';

/** Which children are at the school, may bring a device, and keep theirs by agreement. */
export function bringingStore(db: Db) {
  const pupil = db.prepare<[string], Pupil>(
    'SELECT id, name, class AS className FROM pupils WHERE id = ? AND left_at IS NULL',
  );
  const one = db.prepare<[{ pupil: string; day: string }], { permitted: number; keeping: number }>(
    `SELECT EXISTS (SELECT 1 FROM ${PERMITTED} AND pupil = @pupil) AS permitted,
       EXISTS (SELECT 1 FROM ${KEEPING} AND pupil = @pupil) AS keeping`,
  );
  const permitted = db.prepare<[{ day: string }], string>(`SELECT pupil FROM ${PERMITTED}`).pluck();
  const keeping = db.prepare<[{ day: string }], string>(`SELECT pupil FROM ${KEEPING}`).pluck();

  return {
    /** A child who is at the school. */
    pupil: (id: string) => pupil.get(id),
    /** What stands for one child on a school day. */
    of(child: string, day: string): { permitted: boolean; keeping: boolean } {
      const found = one.get({ pupil: child, day });
      return { permitted: found?.permitted === 1, keeping: found?.keeping === 1 };
    },
    /** Everybody with a permission on a school day. */
    permitted: (day: string) => permitted.all({ day }),
    /** Everybody who keeps a device by agreement on a school day. */
    keeping: (day: string) => keeping.all({ day }),
  };
}
