import { CsvError, parse } from 'csv-parse/sync';

/** What divides the cells of a row: Excel writes whichever the machine’s region uses. */
export type Delimiter = ',' | ';' | '\t';

/** A row of a file and the line it begins on; the first line is 1. */
export interface CsvRow {
  line: number;
  cells: string[];
}

/** What a decoder leaves of bytes that are no text, and what no text holds. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const NOT_TEXT = /[\uFFFD\u0000-\u0008\u000E-\u001F]/u;

/** A text with one kind of line end and without its mark of order; undefined when it holds what no text does. */
export function plainText(text: string): string | undefined {
  return NOT_TEXT.test(text) ? undefined : text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

/** The rows of a plain text that hold anything; undefined when a quotation mark is never closed. */
export function rowsOf(text: string, delimiter: Delimiter): CsvRow[] | undefined {
  try {
    const records = parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
    });
    let next = 1;
    const rows: CsvRow[] = [];
    for (const cells of records) {
      const line = next;
      // A quoted cell may run over several lines.
      next += cells.reduce((lines, cell) => lines + cell.split('\n').length - 1, 1);
      const isHint = line === 1 && /^sep=/iu.test(cells[0] ?? '');
      if (!isHint && cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    }
    return rows;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
