import type { CallOutput } from '../../../shared/contract.ts';

export type BadRow = CallOutput<'expected.read-list'>['bad'][number];

/** The sentence, below `expected.paste.reasons`, for what is wrong with a row; undefined where any box says it the same. */
export function reasonOf({ column, code }: Pick<BadRow, 'column' | 'code'>) {
  if (code === 'twice-in-list') return 'twice' as const;
  if (code === 'expected-already') return 'already' as const;
  if (column === null) return 'tooManyCells' as const;
  if (column === 'kind') return 'kindUnknown' as const;
  if (column === 'day') return code === 'out-of-range' ? ('dayOther' as const) : ('dayUnknown' as const);
  if (column === 'organisation' && code === 'not-understood') return 'organisationTooMuch' as const;
  if (code !== 'empty') return undefined;
  if (column === 'name') return 'nameMissing' as const;
  return column === 'organisation' ? ('organisationMissing' as const) : undefined;
}

/** What a line of a pasted list says, its columns set apart as they can be read; empty when there is no such line. */
export function lineOf(text: string, line: number): string {
  const found = text.split(/\r\n|\r|\n/u)[line - 1] ?? '';
  return found.replaceAll('\t', ' · ').trim();
}
