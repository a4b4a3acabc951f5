import type { z } from 'zod';
import type { ImportOutcome, pupilCalls } from '../../shared/contract/pupils.ts';
import { done, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf, type Parts } from '../parts.ts';
import { instantOf } from '../school-day.ts';
import { type ImportPlan, planImport } from './import-plan.ts';
import { type ImportDetails, importStore } from './import-store.ts';
import { pupilStore } from './pupil-store.ts';
import { readPupilFile } from './read-pupil-file.ts';

type Input = z.output<(typeof pupilCalls)['pupils.import']['input']>;

/** Bringing the pupil register up to date from a file. */
export function importAction(parts: Parts) {
  const { db, ledger, ports, newId, submit } = parts;
  const pupils = pupilStore(db);
  const imports = importStore(db);

  function outcome(plan: ImportPlan, applied: boolean, bad: ImportOutcome['bad'] = []): ImportOutcome {
    return {
      applied,
      added: plan.added.map(({ name, className }) => ({ name, className })),
      moved: plan.moved.map(({ pupil, to }) => ({ name: pupil.name, from: pupil.className, to })),
      unchanged: plan.unchanged,
      bad,
    };
  }

  function carryOut(plan: ImportPlan, staff: StaffSession): number {
    const now = ports.clock.now();
    const added = plan.added.map(({ name, nameKey, className }) => {
      const id = newId();
      pupils.add({ id, name, nameKey, className, addedAt: instantOf(now) });
      return id;
    });
    const moved = plan.moved.map(({ pupil, to }) => {
      pupils.move(pupil.id, to);
      return { pupil: pupil.id, from: pupil.className, to };
    });
    const details = { added, moved, unchanged: plan.unchanged } satisfies ImportDetails;
    const { seq } = ledger.append(
      { actor: actorOf(staff), action: 'pupil.imported', subject: `import/${newId()}`, details },
      now,
    );
    return seq;
  }

  /** What an import did, from its ledger entry, for a submission that is sent again. */
  function told(seq: number): ImportOutcome {
    const { added, moved, unchanged } = imports.find(seq) ?? { added: [], moved: [], unchanged: 0 };
    return {
      applied: true,
      added: added.flatMap((id) => {
        const pupil = pupils.find(id);
        return pupil ? [{ name: pupil.name, className: pupil.className }] : [];
      }),
      moved: moved.flatMap(({ pupil, from, to }) => {
        const name = pupils.find(pupil)?.name;
        return name === undefined ? [] : [{ name, from, to }];
      }),
      unchanged,
      bad: [],
    };
  }

  return function importPupils(
    { submission, text, apply }: Input,
    staff: StaffSession,
  ): Result<ImportOutcome> {
    const read = readPupilFile(text);
    if (!read.ok) return read;
    const { pupils: file, bad } = read.value;
    if (!apply || bad.length > 0) return done(outcome(planImport(file, pupils.all()), false, bad));
    return submit<ImportOutcome>(
      { id: submission, call: 'pupils.import' },
      () => {
        const plan = planImport(file, pupils.all());
        return done({ subject: String(carryOut(plan, staff)), value: outcome(plan, true) });
      },
      (subject) => done(told(Number(subject))),
    );
  };
}
