import { pupilColumns } from '../../shared/contract/pupils.ts';
import type { PupilColumnRole } from '../../shared/pupil-columns.ts';
import { nameKey } from '../../shared/text.ts';
import type { Db } from '../store/database.ts';

/** How the columns of files were matched, by their headings: the table `pupil_file_columns`. */
export function fileColumnStore(db: Db) {
  const find = db
    .prepare<[string], string>('SELECT columns FROM pupil_file_columns WHERE headings = ?')
    .pluck();
  const save = db.prepare<[{ headings: string; columns: string; at: string }]>(
    `INSERT INTO pupil_file_columns (headings, columns, changed_at) VALUES (@headings, @columns, @at)
    ON CONFLICT (headings) DO UPDATE SET columns = excluded.columns, changed_at = excluded.changed_at`,
  );
  const keyOf = (headings: readonly string[]) => JSON.stringify(headings.map(nameKey));

  return {
    find(headings: readonly string[]): PupilColumnRole[] | undefined {
      const text = find.get(keyOf(headings));
      if (text === undefined) return undefined;
      const parsed: unknown = JSON.parse(text);
      return pupilColumns.parse(parsed);
    },
    /** `at`: UTC ISO 8601. */
    save(headings: readonly string[], columns: readonly PupilColumnRole[], at: string): void {
      save.run({ headings: keyOf(headings), columns: JSON.stringify(columns), at });
    },
  };
}
