import type { TestRegister } from './test-register.ts';

/** Every statement that is prepared while `work` runs, but plain inserts: they read nothing. */
export function statementsOf({ db }: TestRegister, work: () => void): string[] {
  const prepare = db.prepare.bind(db);
  const found: string[] = [];
  Object.defineProperty(db, 'prepare', {
    configurable: true,
    value: (sql: string) => {
      found.push(sql);
      return prepare(sql);
    },
  });
  work();
  Object.defineProperty(db, 'prepare', { configurable: true, value: prepare });
  // SQLite plans a look at an insert’s children that it makes only after a broken foreign key.
  return found.filter((sql) => !sql.startsWith('INSERT INTO') || sql.includes('SELECT'));
}

/** How SQLite means to find what a statement asks for, step by step. */
export function planOf({ db }: TestRegister, sql: string): string[] {
  return db
    .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replace(/@\w+|\?/gu, "'x'")}`)
    .all()
    .map(({ detail }) => detail);
}
