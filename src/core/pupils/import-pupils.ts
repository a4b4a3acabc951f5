import type { z } from 'zod';
import type { ImportOutcome, pupilCalls } from '../../shared/contract/pupils.ts';
import { done, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf, type Parts } from '../parts.ts';
import { instantOf } from '../school-day.ts';
import { fileColumnStore } from './file-column-store.ts';
import { type ImportPlan, planImport } from './import-plan.ts';
import { type ImportDetails, importStore } from './import-store.ts';
import { pupilStore } from './pupil-store.ts';
import { findPupilTable, readPupils } from './read-pupil-file.ts';

type Input = z.output<(typeof pupilCalls)['pupils.import']['input']>;

/** Bringing the pupil register up to date from a file. */
export function importAction(parts: Parts) {
  const { db, ledger, ports, newId, submit } = parts;
  const pupils = pupilStore(db);
  const imports = importStore(db);
  const fileColumns = fileColumnStore(db);

  function carryOut({ added, changed, back, left, unchanged }: ImportPlan, at: string) {
    const numbered = [...changed, ...back, ...unchanged, ...added].filter((one) => one.number !== null);
    for (const { number } of numbered) if (number !== null) pupils.freeNumber(number);
    for (const { id } of left) pupils.leave(id, at);
    for (const { pupil } of back) pupils.comeBack(pupil.id);
    for (const { pupil, to } of [...changed, ...back]) pupils.change({ id: pupil.id, ...to });
    for (const { pupil, number } of [...changed, ...back, ...unchanged])
      if (number !== null) pupils.giveNumber(pupil.id, number);
    return added.map(({ name, nameKey, className, number }) => {
      const id = newId();
      pupils.add({ id, name, nameKey, className, number, addedAt: at });
      return { pupil: id, class: className };
    });
  }

  function carryOutAndTell(plan: ImportPlan, whole: boolean, staff: StaffSession): number {
    const now = ports.clock.now();
    const details = {
      whole,
      added: carryOut(plan, instantOf(now)),
      changed: plan.changed.map(({ pupil, to }) => {
        const renamed = pupil.name !== to.name;
        return {
          pupil: pupil.id,
          from: { class: pupil.className, ...(renamed ? { name: pupil.name } : {}) },
          to: { class: to.className, ...(renamed ? { name: to.name } : {}) },
        };
      }),
      left: plan.left.map(({ id, className, holds }) => ({ pupil: id, class: className, holds })),
      back: plan.back.map(({ pupil, to }) => ({ pupil: pupil.id, class: to.className })),
      unchanged: plan.unchanged.length,
      numbered: plan.unchanged.filter(({ number }) => number !== null).length,
    } satisfies ImportDetails;
    const { seq } = ledger.append(
      { actor: actorOf(staff), action: 'pupil.imported', subject: `import/${newId()}`, details },
      now,
    );
    return seq;
  }

  /** What an import did, from its ledger entry, for a submission that is sent again. */
  function told(seq: number): ImportOutcome {
    const details = imports.find(seq);
    const nameOf = (id: string) => pupils.find(id)?.name ?? '';
    const withName = (one: { pupil: string; class: string }) => ({
      name: nameOf(one.pupil),
      className: one.class,
    });
    return {
      applied: true,
      added: details?.added.map(withName) ?? [],
      changed:
        details?.changed.map(({ pupil, from, to }) => ({
          from: { name: from.name ?? nameOf(pupil), className: from.class },
          to: { name: to.name ?? nameOf(pupil), className: to.class },
        })) ?? [],
      left: details?.left.map(({ holds, ...one }) => ({ ...withName(one), holds })) ?? [],
      back: details?.back.map(withName) ?? [],
      unchanged: details?.unchanged ?? 0,
      numbered: details?.numbered ?? 0,
      bad: [],
    };
  }

  return function importPupils(
    { submission, text, columns, whole, apply }: Input,
    staff: StaffSession,
  ): Result<ImportOutcome> {
    const table = findPupilTable(text);
    if (!table.ok) return table;
    const file = readPupils(table.value, columns);
    if (!file.ok) return file;
    const { headings, titled } = table.value;
    const { bad } = file.value;
    const plan = () => planImport(file.value.pupils, pupils.everyone(), { whole, now: ports.clock.now() });
    if (!apply || bad.length > 0) return done(outcomeOf(plan(), { applied: false, bad }));
    return submit<ImportOutcome>(
      { id: submission, call: 'pupils.import' },
      () => {
        const planned = plan();
        const seq = carryOutAndTell(planned, whole, staff);
        if (titled) fileColumns.save(headings, columns, instantOf(ports.clock.now()));
        return done({ subject: String(seq), value: outcomeOf(planned, { applied: true, bad }) });
      },
      (subject) => done(told(Number(subject))),
    );
  };
}

function outcomeOf(plan: ImportPlan, more: Pick<ImportOutcome, 'applied' | 'bad'>): ImportOutcome {
  const named = ({ name, className }: { name: string; className: string }) => ({ name, className });
  return {
    ...more,
    added: plan.added.map(named),
    changed: plan.changed.map(({ pupil, to }) => ({ from: named(pupil), to: named(to) })),
    left: plan.left.map((pupil) => ({ ...named(pupil), holds: pupil.holds })),
    back: plan.back.map(({ to }) => named(to)),
    unchanged: plan.unchanged.length,
    numbered: plan.unchanged.filter(({ number }) => number !== null).length,
  };
}
