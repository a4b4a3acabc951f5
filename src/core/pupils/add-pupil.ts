import type { z } from 'zod';
import type { pupilCalls } from '../../shared/contract/pupils.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { nameKey } from '../../shared/text.ts';
import { actorOf, type Parts } from '../parts.ts';
import { instantOf } from '../school-day.ts';
import { classKey } from './class-key.ts';
import { NAME_HOLDS } from './pair-up.ts';
import { pupilStore, type RegisterPupil } from './pupil-store.ts';

type Input = z.output<(typeof pupilCalls)['pupils.add']['input']>;

/**
 * Adding a child by hand. Somebody of this name and class who left not long ago comes back, with all that is recorded:
 * taken out by mistake, or at another school for a while.
 */
export function addAction({ db, ledger, ports, newId, submit }: Parts) {
  const pupils = pupilStore(db);

  function leaverOf(
    sameClass: readonly RegisterPupil[],
    key: string,
    now: number,
  ): RegisterPupil | undefined {
    const [only, ...others] = sameClass.filter(
      (one) => one.nameKey === key && one.leftAt !== null && now - Date.parse(one.leftAt) < NAME_HOLDS,
    );
    return others.length === 0 ? only : undefined;
  }

  function add({ name, className }: Input, staff: StaffSession): Result<string> {
    const key = nameKey(name);
    const sameClass = pupils.everyone().filter((one) => classKey(one.className) === classKey(className));
    const here = sameClass.filter(({ leftAt }) => leftAt === null);
    if (here.some((one) => one.nameKey === key)) return refused('pupil-exists');
    const now = ports.clock.now();
    const actor = actorOf(staff);
    const leaver = leaverOf(sameClass, key, now);
    // One class has one spelling.
    const spelling = here[0]?.className ?? leaver?.className ?? className;
    if (leaver) {
      const { id } = leaver;
      const moved = leaver.className !== spelling;
      pupils.comeBack(id);
      pupils.change({ ...leaver, className: spelling });
      const part = (its: string) => (moved ? { class: its } : {});
      const details = { from: part(leaver.className), to: part(spelling), back: true };
      ledger.append({ actor, action: 'pupil.changed', subject: `pupil/${id}`, details }, now);
      return done(id);
    }
    const id = newId();
    pupils.add({ id, name, nameKey: key, className: spelling, number: null, addedAt: instantOf(now) });
    const details = { name, class: spelling };
    ledger.append({ actor, action: 'pupil.added', subject: `pupil/${id}`, details }, now);
    return done(id);
  }

  return (input: Input, staff: StaffSession): Result<{ id: string }> =>
    submit<{ id: string }>(
      { id: input.submission, call: 'pupils.add' },
      () => {
        const added = add(input, staff);
        return added.ok ? done({ subject: added.value, value: { id: added.value } }) : added;
      },
      (id) => done({ id }),
    );
}
