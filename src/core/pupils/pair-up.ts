import { classKey } from './class-key.ts';
import type { RegisterPupil } from './pupil-store.ts';
import type { FilePupil } from './read-pupil-file.ts';

/** For how long a name alone brings a leaver back, in ms: after two years it is likely to be another child. */
export const NAME_HOLDS = 2 * 366 * 24 * 60 * 60 * 1000;

type Fits = (pupil: RegisterPupil, row: FilePupil) => boolean;

const isHere: Fits = ({ leftAt }) => leftAt === null;
const sameName: Fits = (pupil, row) => pupil.nameKey === row.nameKey;
const sameNumber: Fits = ({ number }, row) => number !== null && number === row.number;
const sameClass: Fits = (pupil, row) => classKey(pupil.className) === row.classKey;
/** Whether both have a number and the numbers differ: two children of one name. */
const differ: Fits = ({ number }, row) => number !== null && row.number !== null && number !== row.number;

/** Whether a forename or a surname is the same: a child with a new name, not another child. */
const akin: Fits = (pupil, row) => {
  const words = new Set(pupil.nameKey.split(' '));
  return row.nameKey.split(' ').some((word) => words.has(word));
};

/**
 * What makes a row and a child one, surest first. A number alone is not enough: a school that changes its system gives
 * every number to somebody else, and no child must come into the record of another.
 */
const stages = (now: number): readonly Fits[] => [
  (pupil, row) => sameNumber(pupil, row) && sameName(pupil, row),
  (pupil, row) => isHere(pupil, row) && sameName(pupil, row) && sameClass(pupil, row),
  (pupil, row) => isHere(pupil, row) && sameNumber(pupil, row) && akin(pupil, row),
  (pupil, row) => isHere(pupil, row) && sameName(pupil, row) && !differ(pupil, row),
  (pupil, row) => isHere(pupil, row) && sameNumber(pupil, row) && sameClass(pupil, row),
  (pupil, row) => sameNumber(pupil, row) && akin(pupil, row),
  (pupil, row) =>
    sameName(pupil, row) &&
    !differ(pupil, row) &&
    pupil.leftAt !== null &&
    now - Date.parse(pupil.leftAt) < NAME_HOLDS,
];

/**
 * Finds the child of the register in each row: by number with the name, else by name and class, else by name alone,
 * where two of one name are paired in the file’s order. Children of the school come before those who have left, and of
 * those who left last comes first. `now` in ms.
 */
export function pairUp(
  file: readonly FilePupil[],
  everyone: readonly RegisterPupil[],
  now: number,
): Map<FilePupil, RegisterPupil> {
  const byNumber = new Map<string, RegisterPupil[]>();
  const byName = new Map<string, RegisterPupil[]>();
  const put = (index: Map<string, RegisterPupil[]>, key: string, pupil: RegisterPupil) => {
    const others = index.get(key);
    if (others) others.push(pupil);
    else index.set(key, [pupil]);
  };
  const leavers = everyone.filter(({ leftAt }) => leftAt !== null);
  for (const pupil of [
    ...everyone.filter(({ leftAt }) => leftAt === null),
    ...leavers.toSorted((a, b) => (b.leftAt ?? '').localeCompare(a.leftAt ?? '')),
  ]) {
    put(byName, pupil.nameKey, pupil);
    if (pupil.number !== null) put(byNumber, pupil.number, pupil);
  }
  const pairs = new Map<FilePupil, RegisterPupil>();
  const taken = new Set<RegisterPupil>();
  for (const fits of stages(now))
    for (const row of file) {
      if (pairs.has(row)) continue;
      const candidates = [
        ...(row.number === null ? [] : (byNumber.get(row.number) ?? [])),
        ...(byName.get(row.nameKey) ?? []),
      ];
      const found = candidates.find((pupil) => !taken.has(pupil) && fits(pupil, row));
      if (!found) continue;
      pairs.set(row, found);
      taken.add(found);
    }
  return pairs;
}
