import { refused, type Result } from '../../shared/result.ts';
import { type CsvRow, type Delimiter, plainText, rowsOf } from './read-csv.ts';

/** A table out of a file: its headings, and the rows beneath them. */
export interface CsvTable {
  /** One a column; a column without a heading has the letter it has in a spreadsheet. */
  headings: string[];
  /** Whether the file has headings of its own. */
  titled: boolean;
  rows: CsvRow[];
}

/** Where two fit as well, the first: names hold commas far more often than files hold tabs or semicolons. */
const DELIMITERS: readonly Delimiter[] = ['\t', ';', ','];
/** Reports begin with a title, a date, the name of the school. */
const LINES_ABOVE = 20;

/** A file read with one delimiter, and how well that fits. */
interface Reading {
  rows: CsvRow[];
  /** How many cells most rows have. */
  width: number;
  /** Share of the rows that have so many, 0 to 1. */
  share: number;
  /** Where the headings are, and how many of them are known. */
  at: number;
  known: number;
}

/**
 * Finds the table in a file, whatever divides its cells, and its headings under what a report writes above them. Refuses
 * with `csv-unreadable` and the fact `reason`: `not-text`, `quotes`, `headings` (no table) or `no-rows`.
 */
export function findTable(text: string, isHeading: (cell: string) => boolean): Result<CsvTable> {
  const plain = plainText(text);
  if (plain === undefined) return unreadable('not-text');
  if (plain.trim() === '') return unreadable('no-rows');
  const tables = DELIMITERS.map((delimiter) => rowsOf(plain, delimiter));
  const [best] = tables
    .flatMap((rows) => (rows ? [readingOf(rows, isHeading)] : []))
    .toSorted((a, b) => b.known - a.known || b.share - a.share || b.width - a.width);
  if (!best || best.known === 0) {
    if (tables.includes(undefined)) return unreadable('quotes');
    if (!best || best.width < 2 || best.share <= 0.5) return unreadable('headings');
  }
  const table = tableOf(best);
  if (table.rows.length === 0) return unreadable(best.known === 0 ? 'headings' : 'no-rows');
  return { ok: true, value: table };
}

function unreadable(reason: string): Result<never> {
  return refused('csv-unreadable', { facts: { reason } });
}

/** How many cells a row has without the empty ones behind its last. */
function widthOf({ cells }: CsvRow): number {
  return cells.findLastIndex((cell) => cell.trim() !== '') + 1;
}

function readingOf(rows: CsvRow[], isHeading: (cell: string) => boolean): Reading {
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(widthOf(row), (widths.get(widthOf(row)) ?? 0) + 1);
  const [[width, many] = [0, 0]] = [...widths].toSorted(([a, most], [b, more]) => more - most || b - a);
  let at = 0;
  let known = 0;
  for (const [here, { cells }] of rows.slice(0, LINES_ABOVE).entries()) {
    const found = cells.length < 2 ? 0 : cells.filter(isHeading).length;
    if (found > known) [at, known] = [here, found];
  }
  return { rows, width, share: rows.length === 0 ? 0 : many / rows.length, at, known };
}

function tableOf({ rows, width, at, known }: Reading): CsvTable {
  const [first, ...others] = rows.slice(at);
  const titled = known > 0 || (first !== undefined && looksLikeHeadings(first, others));
  const cells = titled && first ? first.cells.slice(0, widthOf(first)) : [];
  const columns = Math.max(cells.length, width);
  const headings = Array.from({ length: columns }, (_, column) => {
    const heading = (cells[column] ?? '').replace(/\s+/gu, ' ').trim();
    return heading === '' ? letterOf(column) : heading;
  });
  if (!titled) return { headings, titled, rows };
  // A report in pages writes its headings above each.
  const isRepeated = (row: CsvRow) =>
    row.cells.every((cell, column) => cell === (first?.cells[column] ?? ''));
  return { headings, titled, rows: others.filter((row) => !isRepeated(row)) };
}

/** Headings nobody knows: no figures, and nothing that stands beneath them again. */
function looksLikeHeadings({ cells }: CsvRow, others: readonly CsvRow[]): boolean {
  return cells.every(
    (cell, column) => !/\d/u.test(cell) && (cell === '' || !others.some((row) => row.cells[column] === cell)),
  );
}

/** A, B … Z, AA: as spreadsheets call their columns. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letterOf(Math.floor(column / 26) - 1) + last;
}
