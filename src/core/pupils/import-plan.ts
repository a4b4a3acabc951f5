import { nameKey } from '../../shared/text.ts';
import type { KeyedPupil } from './pupil-store.ts';
import type { FilePupil } from './read-pupil-file.ts';

/** What a file would change. Children the file does not name stay as they are. */
export interface ImportPlan {
  added: FilePupil[];
  moved: { pupil: KeyedPupil; to: string }[];
  unchanged: number;
}

/**
 * Compares a file with the register, name by name. Two children may share a name: whoever is in the class the file says
 * stays; the others of that name are paired in the file’s order, and whoever is left over is new.
 */
export function planImport(file: readonly FilePupil[], register: readonly KeyedPupil[]): ImportPlan {
  const spelling = new Map<string, string>();
  const waiting = new Map<string, KeyedPupil[]>();
  for (const pupil of register) {
    spelling.set(nameKey(pupil.className), pupil.className);
    waiting.set(pupil.nameKey, [...(waiting.get(pupil.nameKey) ?? []), pupil]);
  }
  const take = (row: FilePupil, fits: (pupil: KeyedPupil) => boolean): KeyedPupil | undefined => {
    const candidates = waiting.get(row.nameKey) ?? [];
    const at = candidates.findIndex(fits);
    return at < 0 ? undefined : candidates.splice(at, 1)[0];
  };

  const plan: ImportPlan = { added: [], moved: [], unchanged: 0 };
  const elsewhere = file.filter((row) => {
    const stays = take(row, ({ className }) => nameKey(className) === row.classKey);
    if (stays) plan.unchanged += 1;
    return !stays;
  });
  for (const row of elsewhere) {
    // One class has one spelling: the one the register has, or the first in the file.
    const className = spelling.get(row.classKey) ?? row.className;
    spelling.set(row.classKey, className);
    const pupil = take(row, () => true);
    if (pupil) plan.moved.push({ pupil, to: className });
    else plan.added.push({ ...row, className });
  }
  return plan;
}
