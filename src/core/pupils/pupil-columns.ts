import { nameKey } from '../../shared/text.ts';

/** A column of the file: where it is, and what its heading says. */
export interface Column {
  at: number;
  heading: string;
}

/** Where a file keeps the name, whole or in two parts, and the class. */
export type PupilColumns = { className: Column } & (
  { how: 'whole'; name: Column } | { how: 'parts'; forename: Column; surname: Column }
);

// Headings of school systems’ exports, compared by `nameKey`; the first that is there counts.
const HEADINGS = {
  name: ['name', 'pupil', 'full name', 'pupil name', 'student', 'student name', 'child'],
  forename: ['forename', 'first name', 'forenames', 'given name', 'preferred forename', 'legal forename'],
  surname: ['surname', 'last name', 'family name', 'preferred surname', 'legal surname'],
  className: [
    'class',
    'class name',
    'form',
    'registration group',
    'reg group',
    'registration form',
    'tutor group',
    'year group',
  ],
} as const;

/** Finds the columns by their headings, whatever their case; undefined when a needed one is missing. */
export function pupilColumns(cells: readonly string[]): PupilColumns | undefined {
  const keys = cells.map(nameKey);
  const find = (wanted: readonly string[]): Column | undefined => {
    for (const heading of wanted) {
      const at = keys.indexOf(heading);
      if (at >= 0) return { at, heading: (cells[at] ?? '').trim() };
    }
    return undefined;
  };
  const className = find(HEADINGS.className);
  if (!className) return undefined;
  const name = find(HEADINGS.name);
  if (name) return { how: 'whole', name, className };
  const forename = find(HEADINGS.forename);
  const surname = find(HEADINGS.surname);
  return forename && surname ? { how: 'parts', forename, surname, className } : undefined;
}
