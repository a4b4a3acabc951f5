import type { z } from 'zod';
import type { ImportOutcome } from '../../shared/contract/pupils.ts';
import { isFieldCode } from '../../shared/problems.ts';
import { columnFault, type PupilColumnRole } from '../../shared/pupil-columns.ts';
import { refused, type Result } from '../../shared/result.ts';
import { nameKey, personName, shortAnswer, shortAnswerOrNone } from '../../shared/text.ts';
import type { CsvRow } from '../csv/read-csv.ts';
import { type CsvTable, findTable } from '../csv/find-table.ts';
import { classKey } from './class-key.ts';
import { isKnownHeading } from './known-headings.ts';
import { nameReader, type NameReader } from './name-reader.ts';

/** Most children a file can hold: ten times a large primary school. */
export const ROWS_MOST = 5000;

/** A child as a file names it. */
export interface FilePupil {
  name: string;
  nameKey: string;
  className: string;
  classKey: string;
  /** As it is compared; null when the file gives none. */
  number: string | null;
}

type BadRow = ImportOutcome['bad'][number];

/** The children of a file, and every row that cannot be taken as it is. */
export interface PupilFile {
  pupils: FilePupil[];
  bad: BadRow[];
}

/** Finds the list of pupils in a file. Refuses with `csv-unreadable` as `findTable`, and with the reason `too-many`. */
export function findPupilTable(text: string): Result<CsvTable> {
  const table = findTable(text, isKnownHeading);
  if (table.ok && table.value.rows.length > ROWS_MOST)
    return refused('csv-unreadable', { facts: { reason: 'too-many', most: ROWS_MOST } });
  return table;
}

/** Reads the children of a table whose columns are matched. Refuses columns that fit neither it nor each other. */
export function readPupils(
  { headings, rows }: CsvTable,
  columns: readonly PupilColumnRole[],
): Result<PupilFile> {
  if (columns.length !== headings.length || columnFault(columns) !== undefined)
    return refused('input-invalid', { fields: [{ field: 'columns', code: 'not-understood' }] });
  const reader: RowReader = { headings, columns, nameOf: nameReader(rows, columns) };
  const file: PupilFile = { pupils: [], bad: [] };
  const seen = { names: new Map<string, Set<string | null>>(), numbers: new Set<string>() };
  const headingOf = (role: PupilColumnRole) => headings[columns.indexOf(role)] ?? '';
  for (const row of rows) {
    const { pupil, bad } = readRow(row, reader);
    file.bad.push(...bad);
    if (!pupil) continue;
    const { number } = pupil;
    const key = `${pupil.nameKey}\n${pupil.classKey}`;
    const numbers = seen.names.get(key) ?? new Set();
    seen.names.set(key, numbers);
    // Two children of one class may share a name when their numbers tell them apart.
    const isSame = numbers.size > 0 && (number === null || numbers.has(null) || numbers.has(number));
    const twice = isSame ? nameRole(columns) : number !== null && seen.numbers.has(number) ? 'number' : null;
    numbers.add(number);
    if (number !== null) seen.numbers.add(number);
    if (twice === null) file.pupils.push(pupil);
    else file.bad.push({ line: row.line, column: headingOf(twice), code: 'twice-in-file' });
  }
  return { ok: true, value: file };
}

/** Where the name is looked for first. */
function nameRole(columns: readonly PupilColumnRole[]): PupilColumnRole {
  return columns.includes('name') ? 'name' : 'surname';
}

interface RowReader {
  headings: readonly string[];
  columns: readonly PupilColumnRole[];
  nameOf: NameReader;
}

function readRow(row: CsvRow, reader: RowReader): { pupil?: FilePupil; bad: BadRow[] } {
  const { headings, columns, nameOf } = reader;
  const { line, cells } = row;
  const bad: BadRow[] = [];
  const read = (role: PupilColumnRole, schema: z.ZodType<string>, text: string): string => {
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    const code = result.error.issues[0]?.message ?? '';
    const column = headings[columns.indexOf(role)] ?? '';
    bad.push({ line, column, code: isFieldCode(code) ? code : 'not-understood' });
    return '';
  };
  const cell = (role: PupilColumnRole) => cells[columns.indexOf(role)] ?? '';
  const name = read(nameRole(columns), personName, nameOf(row));
  const className = read('class', shortAnswer, cell('class'));
  const number = columns.includes('number') ? read('number', shortAnswerOrNone, cell('number')) : '';
  if (cells.slice(headings.length).some((beyond) => beyond.trim() !== ''))
    bad.push({ line, column: headings.at(-1) ?? '', code: 'too-many-cells' });
  if (bad.length > 0) return { bad };
  const pupil = {
    name,
    nameKey: nameKey(name),
    className,
    classKey: classKey(className),
    // Spreadsheets drop the noughts in front.
    number: number === '' ? null : number.replace(/^0+(?=\d+$)/u, ''),
  };
  return { pupil, bad };
}
