import type { PermissionList } from '../../shared/contract/permissions.ts';
import type { Db } from '../store/database.ts';

type Category = NonNullable<PermissionList['pupils'][number]['adjustment']>['category'];

/** A child of the register with what stands for it, as SQLite gives them. */
export interface StandingRow {
  id: string;
  name: string;
  className: string;
  askedBy: string | null;
  permittedBy: string | null;
  permittedUntil: string | null;
  category: Category | null;
  adjustedBy: string | null;
  adjustedUntil: string | null;
  adjustedAt: string | null;
}

interface Given {
  id: string;
  pupil: string;
  approvedBy: string;
  at: string;
  by: string;
}

/** Whose agreement ends, when, and by whom. */
export interface Ended {
  pupil: string;
  at: string;
  by: string;
}

/** The tables `permissions` and `adjustments`: what was agreed for a child. One of each stands at a time. */
export function standingStore(db: Db) {
  const inRegister = db
    .prepare<[string], string>('SELECT id FROM pupils WHERE id = ? AND left_at IS NULL')
    .pluck();
  const all = db.prepare<[], StandingRow>(
    `SELECT p.id, p.name, p.class AS className,
       m.asked_by AS askedBy, m.approved_by AS permittedBy, m.until_day AS permittedUntil,
       a.category, a.approved_by AS adjustedBy, a.until_day AS adjustedUntil, a.made_at AS adjustedAt
     FROM pupils p
     LEFT JOIN permissions m ON m.pupil = p.id AND m.ended_at IS NULL
     LEFT JOIN adjustments a ON a.pupil = p.id AND a.ended_at IS NULL
     WHERE p.left_at IS NULL`,
  );
  const permit = db.prepare<[Given & { askedBy: string; until: string }]>(
    `INSERT INTO permissions (id, pupil, asked_by, approved_by, until_day, made_at, made_by)
     VALUES (@id, @pupil, @askedBy, @approvedBy, @until, @at, @by)`,
  );
  const adjust = db.prepare<[Given & { category: Category; until: string | null }]>(
    `INSERT INTO adjustments (id, pupil, category, approved_by, until_day, made_at, made_by)
     VALUES (@id, @pupil, @category, @approvedBy, @until, @at, @by)`,
  );
  const endPermission = db
    .prepare<[Ended], string>(
      `UPDATE permissions SET ended_at = @at, ended_by = @by
       WHERE pupil = @pupil AND ended_at IS NULL RETURNING id`,
    )
    .pluck();
  const endAdjustment = db
    .prepare<[Ended], string>(
      `UPDATE adjustments SET ended_at = @at, ended_by = @by
       WHERE pupil = @pupil AND ended_at IS NULL RETURNING id`,
    )
    .pluck();

  return {
    /** Whether a child is in the register; whoever has left is not. */
    inRegister: (pupil: string): boolean => inRegister.get(pupil) !== undefined,
    /** Every child of the register, in no order. */
    all: () => all.all(),
    permit(given: Given & { askedBy: string; until: string }): void {
      permit.run(given);
    },
    adjust(given: Given & { category: Category; until: string | null }): void {
      adjust.run(given);
    },
    /** Ends what stands and answers its id; undefined when nothing stood. */
    endPermission: (ended: Ended) => endPermission.get(ended),
    endAdjustment: (ended: Ended) => endAdjustment.get(ended),
  };
}
