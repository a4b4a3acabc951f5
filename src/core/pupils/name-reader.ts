import type { PupilColumnRole } from '../../shared/pupil-columns.ts';
import { tidy } from '../../shared/text.ts';
import type { CsvRow } from '../csv/read-csv.ts';

/** Tells the name of the child in a row. */
export type NameReader = (row: CsvRow) => string;

/**
 * How a file with such columns tells a name: from its parts, or from one column, which is turned round where most of it
 * says «Surname, Forename».
 */
export function nameReader(rows: readonly CsvRow[], columns: readonly PupilColumnRole[]): NameReader {
  const cell = ({ cells }: CsvRow, role: PupilColumnRole) => tidy(cells[columns.indexOf(role)] ?? '');
  if (!columns.includes('name'))
    return (row) => {
      // One part may be empty: some children have one name only.
      const chosen = cell(row, 'chosen');
      return tidy(`${chosen === '' ? cell(row, 'forename') : chosen} ${cell(row, 'surname')}`);
    };
  const names = rows.map((row) => cell(row, 'name')).filter((name) => name !== '');
  const turned = names.filter((name) => isCommaName(name)).length > names.length / 2;
  return (row) => (turned ? turnRound(cell(row, 'name')) : cell(row, 'name'));
}

/** Whether a cell says «Surname, Forename». */
export function isCommaName(cell: string): boolean {
  const comma = cell.lastIndexOf(',');
  return comma > 0 && /\p{L}/u.test(cell.slice(0, comma)) && /\p{L}/u.test(cell.slice(comma));
}

/** «O’Neill, Jr, Pat Lee» becomes «Pat Lee O’Neill, Jr»; a name without a comma stays. */
function turnRound(name: string): string {
  const comma = name.lastIndexOf(',');
  return comma < 0 ? name : tidy(`${name.slice(comma + 1)} ${name.slice(0, comma)}`);
}
