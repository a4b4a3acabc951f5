import { Temporal } from 'temporal-polyfill';
import { tidy } from '../../shared/text.ts';
import { typedTime } from '../../shared/typed-time.ts';
import { kindOf, type ListColumns } from './list-columns.ts';

/** What a row says, as it was typed; empty where it says nothing. */
export interface ListCells {
  name: string;
  organisation: string;
  seeing: string;
  day: string;
  at: string;
  kind: string;
  /** Cells there is no place for. */
  left: number;
}

/** A time of day as lists have it: also `9.30am`, `2 pm` and the seconds a spreadsheet adds; undefined when it is none. */
export function listTime(typed: string): string | undefined {
  const [, clock = '', half] =
    /^(\d{1,2}(?:[:. ]?\d{2})?)(?::\d{2})?\s*(?:([ap])\.?m\.?)?$/iu.exec(typed.trim()) ?? [];
  const read = typedTime.safeParse(half !== undefined && clock.length < 3 ? `${clock}:00` : clock);
  if (!read.success || half === undefined) return read.data;
  const hour = Number(read.data.slice(0, 2));
  if (hour < 1 || hour > 12) return undefined;
  const of24 = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(of24).padStart(2, '0')}${read.data.slice(2)}`;
}

/** A date as lists have it, day before month: `24/11/2026`, `24.11.26`, `2026-11-24`; undefined when it is none. */
export function listDay(typed: string): string | undefined {
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)/u.exec(typed.trim());
  const british = /^(\d\d?)[/.-](\d\d?)[/.-](\d{4}|\d\d)$/u.exec(typed.trim());
  const [year, month, day] = iso ? iso.slice(1) : british ? british.slice(1).toReversed() : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const fields = { year: Number(year.padStart(4, '20')), month: Number(month), day: Number(day) };
  try {
    return Temporal.PlainDate.from(fields, { overflow: 'reject' }).toString();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A row under a heading line. */
export function cellsUnder(columns: ListColumns, cells: readonly string[]): ListCells {
  const cell = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
  const { name, forename, surname } = columns;
  return {
    name: name === undefined ? tidy(`${cell(forename)} ${cell(surname)}`) : forenameFirst(cell(name)),
    organisation: cell(columns.organisation),
    seeing: cell(columns.seeing),
    day: cell(columns.day),
    at: cell(columns.at),
    kind: cell(columns.kind),
    left: 0,
  };
}

const NEEDS_ORGANISATION = new Set(['professional', 'contractor', 'supply']);

/**
 * A row of a list without a heading line: the name, then where they are from and whom they see, or only one of both. A
 * time and a word for the kind of visitor may stand anywhere.
 */
export function cellsInOrder(cells: readonly string[]): ListCells {
  const typed = cells.map((cell) => cell.trim());
  const at = typed.findIndex((cell) => listTime(cell) !== undefined);
  const timeless = typed.filter((_cell, index) => index !== at);
  const kindAt = timeless.findIndex((cell, index) => index > 0 && kindOf(cell) !== undefined);
  const kind = timeless[kindAt] ?? '';
  const [name = '', ...rest] = timeless.filter((_cell, index) => index !== kindAt);
  while (rest.at(-1) === '') rest.pop();
  const [first = '', second] = rest;
  const alone = second === undefined;
  const isOrganisation = !alone || NEEDS_ORGANISATION.has(kindOf(kind) ?? '');
  return {
    name: forenameFirst(name),
    organisation: isOrganisation ? first : '',
    seeing: isOrganisation ? (second ?? '') : first,
    day: '',
    at: typed[at] ?? '',
    kind,
    left: rest.slice(2).filter((cell) => cell !== '').length,
  };
}

/** `Surname, Forename` the way it is said. */
function forenameFirst(name: string): string {
  const [surname = '', forename = '', ...more] = name.split(',').map((part) => part.trim());
  return more.length === 0 && surname !== '' && forename !== '' ? `${forename} ${surname}` : name;
}
