import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { homeTimeRoutes } from '../../../../src/core/home-time/home-time-routes.ts';
import { makeParts } from '../../../../src/core/parts.ts';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { confiscate } from '../../../support/confiscations.ts';
import { addPupil, giveBackOf, handIn, outcomes, phoneDesk, problemOf } from '../../../support/phone-desk.ts';
import { planOf, statementsOf } from '../../../support/query-plans.ts';
import { SECOND_DESK, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await phoneDesk();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const board = async () => valueOf(await register.call('home-time.board', {}));
const rows = async () => (await board()).classes.flatMap((one) => one.held);
const step = (handovers: string[], what: CallInput<'home-time.step'>['step'], note = '') =>
  register.call('home-time.step', { submission: submissionId(), handovers, step: what, note });
const keep = (handover: string, seal = 'A 104', note = '') =>
  register.call('home-time.keep', { submission: submissionId(), handover, seal, note });
const check = (handover: string, intact: boolean, note = '') =>
  register.call('home-time.check-seal', { submission: submissionId(), handover, intact, note });

/** Moves the clock to an instant, and opens the desk again: it locks itself meanwhile. */
async function clockAt(instant: string): Promise<void> {
  register.clock.time = Date.parse(instant);
  const [head] = valueOf(await register.call('staff.names', {}));
  valueOf(await register.call('staff.sign-in', { staff: head?.id ?? '', pin: '291746' }));
}

/** A phone in the cupboard; the handover’s id. */
async function held(name: string, slot: number, className = '5 Hazel'): Promise<string> {
  return (await handIn(register, await addPupil(register, name, className), slot)).handover;
}

describe('the board of home time', () => {
  it('has the class with most first, each class as it is called, and confiscated devices apart', async () => {
    await held('Ib', 1, '10 Oak');
    await held('Zoë Example', 2, '5 Hazel');
    await held('Ana Testcase', 3, '6B');
    await held('Q Adams-Example', 4, '6B');
    await confiscate(register, await addPupil(register, 'Plato', '6B'), 5);
    const { classes, total, confiscated, day, homeTime } = await board();
    expect(classes.map(({ name, held: those }) => [name, those.map(({ pupil }) => pupil.name)])).toEqual([
      ['6B', ['Q Adams-Example', 'Ana Testcase']],
      ['5 Hazel', ['Zoë Example']],
      ['10 Oak', ['Ib']],
    ]);
    expect({ total, day, homeTime }).toEqual({ total: 4, day: '2026-11-23', homeTime: '15:20' });
    expect(confiscated.map(({ pupil, release }) => [pupil.name, release])).toEqual([['Plato', 'adult']]);
  });

  it('asks after them from the time the school has set', async () => {
    const changes = { homeTime: '14:45' };
    valueOf(await register.call('settings.change', { submission: submissionId(), changes }));
    expect((await board()).homeTime).toBe('14:45');
  });
});

describe('the ladder', () => {
  it('asks a whole class in one touch, with an entry for each phone', async () => {
    const ids = [await held('Ana', 1), await held('Bo', 2), await held('Ib', 3, '6B')];
    valueOf(await step(ids.slice(0, 2), 'class-asked', 'They are in PE'));
    expect((await rows()).map(({ steps }) => steps.map((one) => [one.step, one.note, one.by]))).toEqual([
      [['class-asked', 'They are in PE', 'Ngozi Łukasiewicz-Hall']],
      [['class-asked', 'They are in PE', 'Ngozi Łukasiewicz-Hall']],
      [],
    ]);
    expect(entriesOf(register, 'home-time.step-taken').map(({ subject }) => subject)).toEqual(
      ids.slice(0, 2).map((id) => `phone/${id}`),
    );
  });

  it('can be climbed again, and stays in its order when the clock goes back', async () => {
    const id = await held('Ana', 1);
    valueOf(await step([id], 'home-called'));
    register.clock.pass(-50_000);
    valueOf(await step([id], 'message-left'));
    valueOf(await step([id, id], 'home-called'));
    const [row] = await rows();
    expect(row?.steps.map((one) => one.step)).toEqual(['home-called', 'message-left', 'home-called']);
  });

  it('leaves out what went home meanwhile, and refuses when nothing of it is left', async () => {
    const gone = await handIn(register, await addPupil(register, 'Ana'), 1);
    const here = await held('Bo', 2);
    valueOf(await register.call('phones.give-back', giveBackOf(gone)));
    valueOf(await step([gone.handover, here], 'class-asked'));
    expect(entriesOf(register, 'home-time.step-taken')).toHaveLength(1);
    expect(problemOf(await step([gone.handover], 'class-asked'))).toEqual({ code: 'handover-not-held' });
    expect(problemOf(await keep(gone.handover))).toEqual({ code: 'handover-not-held' });
  });

  it('writes a step sent twice once', async () => {
    const id = await held('Ana', 1);
    const input: CallInput<'home-time.step'> = {
      submission: submissionId(),
      handovers: [id],
      step: 'home-called',
      note: '',
    };
    const both = await Promise.all([
      register.call('home-time.step', input),
      register.call('home-time.step', input, SECOND_DESK),
    ]);
    expect(outcomes(both)).toEqual({ ok: 2, refused: [] });
    expect((await rows())[0]?.steps).toHaveLength(1);
  });
});

describe('a night in the cupboard', () => {
  it('needs the number of a seal, and the next day opens with looking at it', async () => {
    const id = await held('Ana', 1);
    expect(problemOf(await keep(id, ' ')).fields).toEqual([{ field: 'seal', code: 'empty' }]);
    valueOf(await keep(id, ' 0417 ', 'Nobody answered'));
    expect(entriesOf(register, 'phone.kept-overnight')).toMatchObject([
      { subject: `phone/${id}`, details: { seal: '0417', note: 'Nobody answered', slot: 1 } },
    ]);
    expect(await board()).toMatchObject({ sealsToCheck: 0, unsealed: 0 });
    await clockAt('2026-11-24T08:15:00.000Z');
    expect(await board()).toMatchObject({ sealsToCheck: 1, unsealed: 0 });
    expect((await rows())[0]).toMatchObject({ seal: '0417', sealToCheck: true });
    valueOf(await check(id, true));
    expect(await board()).toMatchObject({ sealsToCheck: 0 });
    expect(entriesOf(register, 'seal.checked')).toMatchObject([
      { details: { step: 'seal-intact', seal: '0417' } },
    ]);
    // Another night: another look.
    await clockAt('2026-11-25T08:15:00.000Z');
    expect(await board()).toMatchObject({ sealsToCheck: 1 });
  });

  it('is looked at on Monday when it was kept on Friday, and over the night the clocks change', async () => {
    await clockAt('2027-03-26T15:40:00.000Z');
    const id = await held('Ana', 1);
    valueOf(await keep(id));
    // 23:30 of the school’s Friday and 0:30 of its Saturday are both Friday and Saturday in UTC in winter.
    await clockAt('2027-03-26T23:30:00.000Z');
    expect(await board()).toMatchObject({ day: '2027-03-26', sealsToCheck: 0 });
    // Summer time began on Sunday: 23:30 UTC on Sunday is half past midnight of Monday at school.
    await clockAt('2027-03-28T23:30:00.000Z');
    expect(await board()).toMatchObject({ day: '2027-03-29', sealsToCheck: 1 });
    valueOf(await check(id, true));
    await clockAt('2027-03-29T22:59:00.000Z');
    expect(await board()).toMatchObject({ day: '2027-03-29', sealsToCheck: 0 });
    await clockAt('2027-03-29T23:00:00.000Z');
    expect(await board()).toMatchObject({ day: '2027-03-30', sealsToCheck: 1 });
  });

  it('asks for a note on a broken seal, and keeps it under the new one that took its place', async () => {
    const id = await held('Ana', 1);
    valueOf(await keep(id, '0417'));
    await clockAt('2026-11-24T08:15:00.000Z');
    expect(problemOf(await check(id, false)).fields).toEqual([{ field: 'note', code: 'empty' }]);
    valueOf(await check(id, false, 'The bag is torn'));
    expect((await rows())[0]?.steps.at(-1)).toMatchObject({ step: 'seal-broken', note: 'The bag is torn' });
    valueOf(await keep(id, '0418'));
    expect((await rows())[0]).toMatchObject({ seal: '0418', sealToCheck: false });
  });

  it('is under a seal of its own: no other child’s bag has that number while it hangs on this one', async () => {
    const pupil = await addPupil(register, 'Ana');
    const mine = (await handIn(register, pupil, 1)).handover;
    const watch = { device: { kind: 'smartwatch', look: '' } } as const;
    const second = (await handIn(register, pupil, 2, watch)).handover;
    const other = await held('Plato', 3);
    valueOf(await keep(mine, 'A 104'));
    const before = rowCounts(register);
    expect(problemOf(await keep(other, 'a104'))).toEqual({
      code: 'input-invalid',
      fields: [{ field: 'seal', code: 'not-understood' }],
    });
    expect(rowCounts(register)).toEqual(before);
    // Two devices of one child may lie in one bag.
    valueOf(await keep(second, 'A 104'));
    valueOf(await keep(mine, 'A 105'));
    expect(problemOf(await keep(other, 'A 104')).code).toBe('input-invalid');
    valueOf(await keep(second, 'A 105'));
    valueOf(await keep(other, 'A 104'));
  });

  it('knows of a phone that stayed without any seal, but expects none of a confiscated one', async () => {
    const id = await held('Ana', 1);
    await confiscate(register, await addPupil(register, 'Plato'), 2);
    const before = rowCounts(register);
    expect(problemOf(await check(id, true))).toEqual({ code: 'seal-missing' });
    expect(rowCounts(register)).toEqual(before);
    await clockAt('2026-11-24T08:15:00.000Z');
    expect(await board()).toMatchObject({ unsealed: 1, sealsToCheck: 0, total: 1 });
    valueOf(await keep(id));
    expect(await board()).toMatchObject({ unsealed: 0, sealsToCheck: 0 });
  });
});

it('never reads through years of handovers or steps', () => {
  const { db, ports } = register;
  const found = statementsOf(register, () => void homeTimeRoutes(makeParts(db, 'a kiosk', ports)));
  expect(found.length).toBeGreaterThan(4);
  for (const sql of found)
    for (const plan of planOf(register, sql))
      if (!plan.endsWith('USING INDEX handovers_one_a_slot'))
        expect(plan, sql).not.toMatch(/^SCAN (?:h|t|handovers|home_time_steps)\b/u);
});
