import type { Role } from '../../shared/staff.ts';
import type { Db } from '../store/database.ts';
import type { KeptPin } from './hash-pin.ts';

/** An account without its PIN. */
export interface Account {
  id: string;
  name: string;
  role: Role;
  createdAt: string;
  closedAt: string | null;
}

const ACCOUNT = 'id, name, role, created_at AS createdAt, closed_at AS closedAt';

/** The table `staff`. */
export function staffStore(db: Db) {
  const add = db.prepare<[Omit<Account, 'closedAt'> & KeptPin]>(
    `INSERT INTO staff (id, name, role, pin_salt, pin_hash, pin_n, pin_p, created_at)
     VALUES (@id, @name, @role, @salt, @hash, @N, @p, @createdAt)`,
  );
  const find = db.prepare<[string], Account>(`SELECT ${ACCOUNT} FROM staff WHERE id = ?`);
  const pinOf = db.prepare<[string], KeptPin>(
    'SELECT pin_salt AS salt, pin_hash AS hash, pin_n AS N, pin_p AS p FROM staff WHERE id = ? AND closed_at IS NULL',
  );
  const all = db.prepare<[], Account>(`SELECT ${ACCOUNT} FROM staff ORDER BY created_at, rowid`);
  const any = db.prepare<[], { found: 1 }>('SELECT 1 AS found FROM staff LIMIT 1');
  const close = db.prepare<[{ id: string; at: string }]>(
    'UPDATE staff SET closed_at = @at WHERE id = @id AND closed_at IS NULL',
  );

  return {
    add(account: Omit<Account, 'closedAt'> & KeptPin): void {
      add.run(account);
    },
    find: (id: string) => find.get(id),
    /** The PIN of an open account. */
    pinOf: (id: string) => pinOf.get(id),
    /** Every account ever made, oldest first. */
    all: () => all.all(),
    open: () => all.all().filter(({ closedAt }) => closedAt === null),
    /** Whether any account was ever made. */
    any: () => any.get() !== undefined,
    /** Closes an account; false when it is closed already. */
    close: (closed: { id: string; at: string }): boolean => close.run(closed).changes === 1,
  };
}
