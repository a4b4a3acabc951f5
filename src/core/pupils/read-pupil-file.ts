import type { z } from 'zod';
import type { ImportOutcome } from '../../shared/contract/pupils.ts';
import { isFieldCode } from '../../shared/problems.ts';
import { refused, type Result } from '../../shared/result.ts';
import { nameKey, personName, shortAnswer, tidy } from '../../shared/text.ts';
import { type CsvRow, readCsv } from '../csv/read-csv.ts';
import { pupilColumns, type PupilColumns } from './pupil-columns.ts';

/** Most children a file can hold: ten times a large primary school. */
export const ROWS_MOST = 5000;

/** A child as a file names it. */
export interface FilePupil {
  name: string;
  nameKey: string;
  className: string;
  classKey: string;
}

type BadRow = ImportOutcome['bad'][number];

/** The children of a file, and every row that cannot be taken as it is. */
export interface PupilFile {
  pupils: FilePupil[];
  bad: BadRow[];
}

/**
 * Reads a file of pupils. Refuses with `csv-unreadable` (fact `reason`) when it is no such file at all; `too-many` rows
 * is one of the reasons.
 */
export function readPupilFile(text: string): Result<PupilFile> {
  const table = readCsv(text, pupilColumns);
  if (!table.ok) return table;
  const { columns, rows } = table.value;
  if (rows.length > ROWS_MOST)
    return refused('csv-unreadable', { facts: { reason: 'too-many', most: ROWS_MOST } });
  const file: PupilFile = { pupils: [], bad: [] };
  const seen = new Set<string>();
  for (const row of rows) {
    const read = readRow(row, columns);
    file.bad.push(...read.bad);
    if (!read.pupil) continue;
    const key = `${read.pupil.nameKey}\n${read.pupil.classKey}`;
    const { heading } = columns.how === 'whole' ? columns.name : columns.surname;
    if (seen.has(key)) file.bad.push({ line: row.line, column: heading, code: 'twice-in-file' });
    else file.pupils.push(read.pupil);
    seen.add(key);
  }
  return { ok: true, value: file };
}

function readRow({ line, cells }: CsvRow, columns: PupilColumns): { pupil?: FilePupil; bad: BadRow[] } {
  const cell = ({ at }: { at: number }) => cells[at] ?? '';
  const [typed, heading] =
    columns.how === 'whole'
      ? [cell(columns.name), columns.name.heading]
      : // One half may be empty: some children have one name only.
        [tidy(`${cell(columns.forename)} ${cell(columns.surname)}`), columns.forename.heading];
  const name = personName.safeParse(typed);
  const className = shortAnswer.safeParse(cell(columns.className));
  if (name.success && className.success) {
    const pupil = {
      name: name.data,
      nameKey: nameKey(name.data),
      className: className.data,
      classKey: nameKey(className.data),
    };
    return { pupil, bad: [] };
  }
  const bad: BadRow[] = [];
  if (!name.success) bad.push({ line, column: heading, code: codeOf(name.error) });
  if (!className.success)
    bad.push({ line, column: columns.className.heading, code: codeOf(className.error) });
  return { bad };
}

function codeOf({ issues }: z.ZodError): BadRow['code'] {
  const message = issues[0]?.message ?? '';
  return isFieldCode(message) ? message : 'not-understood';
}
