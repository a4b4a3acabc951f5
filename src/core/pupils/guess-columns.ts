import type { PupilColumnRole } from '../../shared/pupil-columns.ts';
import { nameKey } from '../../shared/text.ts';
import type { CsvTable } from '../csv/find-table.ts';
import { isOfNoUse, knownHeadings } from './known-headings.ts';
import { isCommaName } from './name-reader.ts';

/** How many rows are looked at: enough to know a column. */
const ROWS_SEEN = 300;
/** What must be true of so many cells is true of the column. */
const MOST = 0.8;

const TWO_WORDS = /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)+$/u;
const CLASS = /^(?:(?:year|yr|y|class|form) ?)?\d{1,2} ?[\p{L}\p{M}]{1,12}$|^(?:reception|nursery)\b/iu;

/** Guesses what each column holds: by its heading, else by what stands in it. */
export function guessColumns({ headings, rows }: CsvTable): PupilColumnRole[] {
  const keys = headings.map(nameKey);
  const seen = rows.slice(0, ROWS_SEEN);
  const cells = keys.map((_, at) => seen.map((row) => (row.cells[at] ?? '').trim()));
  const filled = (at: number) => cells[at]?.filter((cell) => cell !== '') ?? [];
  const isFull = (at: number) => filled(at).length === seen.length;
  const columnsOf = (role: keyof typeof knownHeadings) =>
    knownHeadings[role].flatMap((heading) => {
      const at = keys.indexOf(heading);
      return at >= 0 && filled(at).length > 0 ? [at] : [];
    });
  const bestOf = (role: keyof typeof knownHeadings) => {
    const found = columnsOf(role);
    return found.find(isFull) ?? found[0];
  };
  const roles: PupilColumnRole[] = keys.map(() => 'nothing');
  const set = (at: number | undefined, role: PupilColumnRole) => {
    if (at !== undefined) roles[at] = role;
  };
  const byContent = (fits: (cell: string) => boolean, isUnique: boolean) =>
    keys.findIndex((_, at) => {
      const here = filled(at);
      if (roles[at] !== 'nothing' || isOfNoUse(headings[at] ?? '') || here.length === 0) return false;
      if (isUnique && new Set(here).size < here.length * MOST) return false;
      return here.filter(fits).length >= here.length * MOST;
    });

  set(bestOf('class'), 'class');
  const name = bestOf('name');
  const surname = bestOf('surname');
  const chosen = bestOf('chosen');
  const forename = bestOf('forename');
  const isLegal = (at: number | undefined) => at !== undefined && (keys[at] ?? '').startsWith('legal');
  if (name !== undefined && (surname === undefined || isLegal(surname) || (forename ?? chosen) === undefined))
    set(name, 'name');
  else if (surname !== undefined) {
    set(surname, 'surname');
    set(forename, 'forename');
    set(chosen, 'chosen');
  } else set(chosen ?? forename, 'name');
  if (!roles.includes('name') && !roles.includes('surname')) {
    const whole = byContent((cell) => isCommaName(cell) || TWO_WORDS.test(cell), true);
    if (whole >= 0) set(whole, 'name');
  }
  if (!roles.includes('class')) {
    const like = byContent((cell) => CLASS.test(cell), false);
    if (like >= 0) set(like, 'class');
  }
  const number = columnsOf('number').find((at) => isFull(at) && new Set(cells[at]).size === seen.length);
  set(number, 'number');
  return roles;
}
