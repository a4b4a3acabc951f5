import { classKey } from './class-key.ts';
import type { RegisterPupil } from './pupil-store.ts';
import type { FilePupil } from './read-pupil-file.ts';

/** For how long a name alone brings a leaver back, in ms: after two years it is likely to be another child. */
const NAME_HOLDS = 2 * 366 * 24 * 60 * 60 * 1000;

type Fits = (pupil: RegisterPupil, row: FilePupil) => boolean;

/** Whether both have a number and the numbers differ: two children of one name. */
const differ: Fits = ({ number }, row) => number !== null && row.number !== null && number !== row.number;

/**
 * Finds the child of the register in each row: by number, else by name and class, else by name alone, where two of one
 * name are paired in the file’s order. Children of the school come before those who have left. `now` in ms.
 */
export function pairUp(
  file: readonly FilePupil[],
  everyone: readonly RegisterPupil[],
  now: number,
): Map<FilePupil, RegisterPupil> {
  // Who left last stands first.
  const leavers = everyone
    .filter(({ leftAt }) => leftAt !== null)
    .toSorted((a, b) => (b.leftAt ?? '').localeCompare(a.leftAt ?? ''));
  const here = everyone.filter(({ leftAt }) => leftAt === null);
  const pairs = new Map<FilePupil, RegisterPupil>();
  const taken = new Set<RegisterPupil>();
  const byNumber = new Map(
    // The last of one number counts: a child of the school, else who left last.
    [...leavers.toReversed(), ...here].flatMap((pupil) =>
      pupil.number === null ? [] : [[pupil.number, pupil] as const],
    ),
  );
  const byName = new Map<string, RegisterPupil[]>();
  for (const pupil of [...here, ...leavers])
    byName.set(pupil.nameKey, [...(byName.get(pupil.nameKey) ?? []), pupil]);
  const pair = (row: FilePupil, pupil: RegisterPupil | undefined) => {
    if (!pupil) return;
    pairs.set(row, pupil);
    taken.add(pupil);
  };

  for (const row of file) if (row.number !== null) pair(row, byNumber.get(row.number));
  const stages: readonly Fits[] = [
    (pupil, row) => pupil.leftAt === null && classKey(pupil.className) === row.classKey,
    (pupil, row) => pupil.leftAt === null && !differ(pupil, row),
    (pupil, row) =>
      pupil.leftAt !== null && !differ(pupil, row) && now - Date.parse(pupil.leftAt) < NAME_HOLDS,
  ];
  for (const fits of stages)
    for (const row of file) {
      if (pairs.has(row)) continue;
      pair(
        row,
        byName.get(row.nameKey)?.find((pupil) => !taken.has(pupil) && fits(pupil, row)),
      );
    }
  return pairs;
}
