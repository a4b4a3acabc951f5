import type { Database as Db } from 'better-sqlite3';
import type { Migration } from './migrations/migration.ts';
import { register } from './migrations/0001-register.ts';
import { reception } from './migrations/0002-reception.ts';
import { oldPasses } from './migrations/0003-old-passes.ts';
import { phoneDesk } from './migrations/0004-phone-desk.ts';

const steps: readonly Migration[] = [register, reception, oldPasses, phoneDesk];

/** The form this program writes. */
export function newestVersion(): number {
  return steps.length;
}

/** Brings a database to the newest form, each step with its version in one transaction. */
export function migrate(db: Db): void {
  const found = db.pragma('user_version', { simple: true });
  const from = typeof found === 'number' ? found : 0;
  steps.slice(from).forEach((step, index) => {
    db.transaction(() => {
      db.exec(step.sql);
      db.pragma(`user_version = ${from + index + 1}`);
    }).immediate();
  });
}
