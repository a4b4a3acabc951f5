import type { Db } from '../../src/core/store/database.ts';

/** A row as SQLite has it. */
export type Row = Record<string, unknown>;

/** The rows one transaction wrote, parents first. */
export type Written = readonly { table: string; row: Row }[];

/** The rows of a table that fit a condition. */
export function rowsOf(db: Db, table: string, where = 'true', ...values: readonly string[]): Written {
  return db
    .prepare<string[], Row>(`SELECT * FROM ${table} WHERE ${where}`)
    .all(...values)
    .map((row) => ({ table, row }));
}

/** Inserts the very same rows by better-sqlite3 alone, a transaction each; how long each took, in ms. */
export function rawInserts(db: Db, transactions: readonly Written[]): number[] {
  const inserts = new Map<string, ReturnType<typeof inserter>>();
  const insertInto = (table: string) => {
    const insert = inserts.get(table) ?? inserter(db, table);
    inserts.set(table, insert);
    return insert;
  };
  return transactions.map((written) => {
    const prepared = written.map(({ table, row }) => ({ insert: insertInto(table), row }));
    const write = db.transaction(() => {
      for (const { insert, row } of prepared) insert.run(row);
    });
    const start = performance.now();
    write.immediate();
    return performance.now() - start;
  });
}

function inserter(db: Db, table: string) {
  const columns = db.prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('${table}')`).all();
  const names = columns.map(({ name }) => name);
  return db.prepare<[Row]>(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  );
}
