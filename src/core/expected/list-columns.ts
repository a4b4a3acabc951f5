import { nameKey } from '../../shared/text.ts';
import { type VisitorKind, visitorKinds } from '../../shared/visitor-kinds.ts';

/** What a column of a list holds. */
const HEADINGS = {
  name: ['name', 'full name', 'visitor', 'visitors', 'visitor name', 'guest', 'person', 'attendee', 'who'],
  forename: ['forename', 'forenames', 'first name', 'given name'],
  surname: ['surname', 'last name', 'family name'],
  organisation: [
    'organisation',
    'organization',
    'company',
    'firm',
    'employer',
    'agency',
    'from',
    'works for',
  ],
  seeing: ['seeing', 'host', 'meeting', 'meeting with', 'visiting', 'to see', 'who they are seeing', 'for'],
  day: ['day', 'date'],
  at: ['time', 'at', 'when', 'due', 'arrival', 'arrival time', 'arrives', 'start', 'start time', 'expected'],
  kind: ['kind', 'type', 'visitor type', 'kind of visitor', 'category', 'role'],
} as const satisfies Record<string, readonly string[]>;

type ColumnName = keyof typeof HEADINGS;
const columnNames = Object.keys(HEADINGS).filter((name): name is ColumnName => name in HEADINGS);

/** Where each column of a list stands. */
export type ListColumns = Partial<Record<ColumnName, number>>;

/** The columns of a heading line, in plain English words; undefined when the row is no heading. */
export function listColumns(cells: readonly string[]): ListColumns | undefined {
  const keys = cells.map(nameKey);
  const columns: ListColumns = {};
  for (const column of columnNames) {
    const words: readonly string[] = HEADINGS[column];
    const at = keys.findIndex((key) => words.includes(key));
    if (at >= 0) columns[column] = at;
  }
  const named = columns.name !== undefined || columns.surname !== undefined;
  return named && (Object.keys(columns).length > 1 || keys.length === 1) ? columns : undefined;
}

const KINDS: Record<VisitorKind, readonly string[]> = {
  parent: ['parent', 'carer', 'parent or carer', 'parent carer', 'guardian', 'mum', 'dad', 'family'],
  professional: ['professional', 'social worker', 'nurse', 'health visitor', 'therapist', 'psychologist'],
  contractor: ['contractor', 'contractors', 'builder', 'engineer', 'tradesperson', 'maintenance'],
  volunteer: ['volunteer', 'helper'],
  supply: ['supply', 'supply staff', 'supply teacher'],
  governor: ['governor', 'school governor'],
  visitor: ['visitor', 'guest', 'other'],
};

/** The kind of visitor a word names; undefined when it names none. */
export function kindOf(word: string): VisitorKind | undefined {
  const key = nameKey(word);
  return visitorKinds.find((kind) => KINDS[kind].includes(key));
}
