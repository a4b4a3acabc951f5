/** What a column of a pupil file can hold. `chosen`: what a child is called, where that is not the forename. */
export const pupilColumnRoles = [
  'name',
  'forename',
  'chosen',
  'surname',
  'class',
  'number',
  'nothing',
] as const;

export type PupilColumnRole = (typeof pupilColumnRoles)[number];

/** Why a file cannot be read with its columns matched so. */
export type ColumnFault = 'no-name' | 'two-names' | 'no-class' | 'twice';

/**
 * What is wrong with how columns are matched; undefined when nothing is. `name` once, or `surname` with or without
 * `forename` and `chosen`; `class` once; `number` at most once.
 */
export function columnFault(columns: readonly PupilColumnRole[]): ColumnFault | undefined {
  const has = (role: PupilColumnRole) => columns.includes(role);
  if (columns.some((role, at) => role !== 'nothing' && columns.indexOf(role) !== at)) return 'twice';
  if (has('name') && (has('surname') || has('forename') || has('chosen'))) return 'two-names';
  if (!has('name') && !has('surname')) return 'no-name';
  return has('class') ? undefined : 'no-class';
}
