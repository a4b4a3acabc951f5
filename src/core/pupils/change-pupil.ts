import type { z } from 'zod';
import type { pupilCalls } from '../../shared/contract/pupils.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { nameKey } from '../../shared/text.ts';
import { actorOf, type Parts } from '../parts.ts';
import { instantOf } from '../school-day.ts';
import { classKey } from './class-key.ts';
import { pupilStore } from './pupil-store.ts';

type Input = z.output<(typeof pupilCalls)['pupils.change']['input']>;

/** Putting a child’s name or class right by hand, taking it out of the register, or bringing it back. */
export function changeAction({ db, ledger, ports, submit }: Parts) {
  const pupils = pupilStore(db);

  function change({ pupil: id, name, className, left }: Input, staff: StaffSession): Result<undefined> {
    const everyone = pupils.everyone();
    const pupil = everyone.find((one) => one.id === id);
    if (!pupil) return refused('pupil-not-found');
    const key = nameKey(name);
    const sameClass = everyone.filter(
      (one) => one.id !== id && one.leftAt === null && classKey(one.className) === classKey(className),
    );
    if (!left && sameClass.some((one) => one.nameKey === key)) return refused('pupil-exists');
    const to = { name, className: sameClass[0]?.className ?? className };
    const renamed = pupil.name !== to.name;
    const moved = pupil.className !== to.className;
    const leaves = left && pupil.leftAt === null;
    const back = !left && pupil.leftAt !== null;
    if (!renamed && !moved && !leaves && !back) return refused('nothing-changed');
    const now = ports.clock.now();
    const told = { actor: actorOf(staff), subject: `pupil/${id}` } as const;
    if (back) pupils.comeBack(id);
    if (renamed || moved || back) {
      pupils.change({ id, ...to, nameKey: key });
      const part = (one: { name: string; className: string }) => ({
        ...(renamed ? { name: one.name } : {}),
        ...(moved ? { class: one.className } : {}),
      });
      const details = { from: part(pupil), to: part(to), back };
      ledger.append({ ...told, action: 'pupil.changed', details }, now);
    }
    if (leaves) {
      pupils.leave(id, instantOf(now));
      ledger.append({ ...told, action: 'pupil.left', details: { holds: pupil.holds } }, now);
    }
    return done(undefined);
  }

  return (input: Input, staff: StaffSession): Result<Record<string, never>> =>
    submit<Record<string, never>>(
      { id: input.submission, call: 'pupils.change' },
      () => {
        const changed = change(input, staff);
        return changed.ok ? done({ subject: input.pupil, value: {} }) : changed;
      },
      () => done({}),
    );
}
