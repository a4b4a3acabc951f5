import { classKey } from './class-key.ts';
import type { RegisterPupil } from './pupil-store.ts';
import type { FilePupil } from './read-pupil-file.ts';
import { pairUp } from './pair-up.ts';

/** A child of the register, and what the file says of it. */
export interface Pair {
  pupil: RegisterPupil;
  to: { name: string; nameKey: string; className: string };
  /** A number that is news of this child; else null. */
  number: string | null;
}

/** What a file would change. */
export interface ImportPlan {
  added: FilePupil[];
  /** Another class, or another name under the same number. */
  changed: Pair[];
  /** Had left, and is in the file again. */
  back: Pair[];
  /** Not in a file that is the whole school. */
  left: RegisterPupil[];
  /** The same to the eye; a number that was new is kept. */
  unchanged: Pair[];
}

/**
 * Compares a file with everyone there ever was. `whole`: the file is the whole school, so that whoever is not in it has
 * left. `now` in ms.
 */
export function planImport(
  file: readonly FilePupil[],
  everyone: readonly RegisterPupil[],
  { whole, now }: { whole: boolean; now: number },
): ImportPlan {
  const pairs = pairUp(file, everyone, now);
  const here = everyone.filter(({ leftAt }) => leftAt === null);
  // One class has one spelling: the one the register has, or the first in the file.
  const spelling = new Map(here.map(({ className }) => [classKey(className), className]));
  const plan: ImportPlan = { added: [], changed: [], back: [], left: [], unchanged: [] };
  for (const row of file) {
    const className = spelling.get(row.classKey) ?? row.className;
    spelling.set(row.classKey, className);
    const pupil = pairs.get(row);
    if (!pupil) plan.added.push({ ...row, className });
    else {
      const to = { ...nameNow(pupil, row), className };
      const number = row.number === pupil.number ? null : row.number;
      const stays = pupil.name === to.name && classKey(pupil.className) === row.classKey;
      if (pupil.leftAt !== null) plan.back.push({ pupil, to, number });
      else if (stays) plan.unchanged.push({ pupil, to: pupil, number });
      else plan.changed.push({ pupil, to, number });
    }
  }
  if (whole) {
    const found = new Set(pairs.values());
    plan.left = here.filter((pupil) => !found.has(pupil));
  }
  return plan;
}

/**
 * The name a child has from now on. The file’s own spelling counts where the number says that it is this child, unless
 * it shouts: the name may have been put right there, and «ZOE» is no news of «Zoë».
 */
function nameNow(pupil: RegisterPupil, row: FilePupil): { name: string; nameKey: string } {
  const isSure = row.number !== null && row.number === pupil.number;
  const shouts = row.name === row.name.toUpperCase() && row.name !== row.name.toLowerCase();
  const keeps = row.nameKey === pupil.nameKey && (!isSure || shouts);
  const { name, nameKey } = keeps ? pupil : row;
  return { name, nameKey };
}
