import Database, { type Database as Db } from 'better-sqlite3';
import { migrate } from './migrate.ts';

/** Every table, index and trigger of a database as SQLite keeps its definition, in a fixed order. */
export function schemaOf(db: Db): string {
  const rows = db
    .prepare<[], { type: string; name: string; sql: string }>(
      "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name",
    )
    .all();
  return JSON.stringify(rows);
}

/** The schema this program writes. */
export function expectedSchema(): string {
  const db = new Database(':memory:');
  try {
    migrate(db);
    return schemaOf(db);
  } finally {
    db.close();
  }
}
