import type { z } from 'zod';
import type { badRow } from '../../shared/contract/expected.ts';
import { refused, type Result } from '../../shared/result.ts';
import { nameKey, personName, shortAnswer, shortAnswerOrNone } from '../../shared/text.ts';
import { kindNeeds, type VisitorKind } from '../../shared/visitor-kinds.ts';
import { type CsvRow, type Delimiter, plainText, rowsOf } from '../csv/read-csv.ts';
import { cellsInOrder, cellsUnder, type ListCells, listDay, listTime } from './list-cells.ts';
import { kindOf, listColumns } from './list-columns.ts';

/** Most people one list can bring. */
export const ROWS_MOST = 500;

/** Somebody a list names. */
export interface ListedVisitor {
  line: number;
  kind: VisitorKind;
  name: string;
  organisation: string | null;
  /** Empty when the list does not say. */
  seeing: string;
  at: string | null;
}

export type BadRow = z.infer<typeof badRow>;

/** What a pasted list says, and every row that cannot be taken as it is. */
export interface ReadList {
  rows: ListedVisitor[];
  bad: BadRow[];
}

/** What tells two entries of one day apart, compared as names are. */
export function listKey({ name, organisation, seeing, at }: Omit<ListedVisitor, 'line' | 'kind'>): string {
  return [nameKey(name), nameKey(organisation ?? ''), nameKey(seeing), at ?? ''].join('\n');
}

/**
 * Reads a pasted list for a school day; `standing` are the keys of those who are expected then already. Refuses with
 * `list-unreadable` and the fact `reason` (`not-text`, `quotes`, `no-rows`, `too-many`) when nothing can be made of it.
 */
export function readList(text: string, day: string, standing: ReadonlySet<string>): Result<ReadList> {
  const plain = plainText(text);
  if (plain === undefined) return unreadable('not-text');
  // Lists out of a letter have bullets and figures before the names.
  const bare = plain.replace(/^[ \t]*(?:[•·▪*–-]|\d{1,3}[.)])[ \t]+/gmu, '');
  const table = rowsOf(bare, delimiterOf(bare));
  if (!table) return unreadable('quotes');
  const columns = listColumns(table[0]?.cells ?? []);
  const rows = columns ? table.slice(1) : table;
  if (rows.length === 0) return unreadable('no-rows');
  if (rows.length > ROWS_MOST) return unreadable('too-many', { most: ROWS_MOST });
  const list: ReadList = { rows: [], bad: [] };
  const seen = new Set<string>();
  for (const row of rows) {
    const cells = columns ? cellsUnder(columns, row.cells) : cellsInOrder(row.cells);
    const read = readRow(row, cells, day);
    if (!('name' in read)) {
      list.bad.push(...read.bad);
      continue;
    }
    const key = listKey(read);
    const code = seen.has(key) ? 'twice-in-list' : standing.has(key) ? 'expected-already' : undefined;
    if (code === undefined) list.rows.push(read);
    else list.bad.push({ line: row.line, column: 'name', code });
    seen.add(key);
  }
  return { ok: true, value: list };
}

function unreadable(reason: string, facts: Record<string, number> = {}): Result<never> {
  return refused('list-unreadable', { facts: { reason, ...facts } });
}

/** A tab or a semicolon is never part of a name; a comma is when one of those divides the row. */
function delimiterOf(text: string): Delimiter {
  if (text.includes('\t')) return '\t';
  return text.includes(';') ? ';' : ',';
}

function readRow({ line }: CsvRow, cells: ListCells, day: string): ListedVisitor | { bad: BadRow[] } {
  const bad: BadRow[] = [];
  const fault = (column: BadRow['column'], code: string) => bad.push({ line, column, code });
  const text = (column: 'name' | 'organisation' | 'seeing', schema: z.ZodType<string>): string => {
    const read = schema.safeParse(cells[column]);
    if (read.success) return read.data;
    fault(column, read.error.issues[0]?.message ?? 'not-understood');
    return '';
  };
  const kind = cells.kind === '' ? 'visitor' : kindOf(cells.kind);
  if (kind === undefined) fault('kind', 'not-understood');
  const needed = kind === undefined ? 'optional' : kindNeeds[kind].organisation;
  const name = text('name', personName);
  const organisation = text('organisation', needed === 'required' ? shortAnswer : shortAnswerOrNone);
  if (needed === 'not-asked' && organisation !== '') fault('organisation', 'not-understood');
  const seeing = text('seeing', shortAnswerOrNone);
  const at = cells.at === '' ? null : listTime(cells.at);
  if (at === undefined) fault('at', 'time-unreadable');
  const on = cells.day === '' ? day : listDay(cells.day);
  if (on !== day) fault('day', on === undefined ? 'not-understood' : 'out-of-range');
  if (cells.left > 0) fault(null, 'not-understood');
  if (bad.length > 0 || kind === undefined || at === undefined) return { bad };
  return { line, kind, name, organisation: organisation === '' ? null : organisation, seeing, at };
}
