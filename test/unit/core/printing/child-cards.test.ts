import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { childCardRoutes } from '../../../../src/core/child-cards/child-card-routes.ts';
import { slotTagRoutes } from '../../../../src/core/child-cards/slot-tag-routes.ts';
import { makeParts } from '../../../../src/core/parts.ts';
import { printing } from '../../../../src/core/printing/printing-routes.ts';
import { readScan } from '../../../../src/shared/codes.ts';
import { entriesOf, openDesk, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { endOf } from '../../../support/papers.ts';
import { addPupil, giveBackOf, handIn, problemOf } from '../../../support/phone-desk.ts';
import { planOf, statementsOf } from '../../../support/query-plans.ts';
import { type TestRegister, testRegister } from '../../../support/test-register.ts';

/** Tables that hold years; `b` is the few prints of many cards at once. */
const YEARS =
  /^SCAN (?:print_jobs|handovers|tickets|visits|j|h|t|c)\b(?! USING (?:COVERING )?INDEX (?:print_jobs_open|slot_tags_good))/u;

let register: TestRegister;

beforeEach(async () => {
  register = testRegister();
  await openDesk(register);
});

afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const list = async () => valueOf(await register.call('child-cards.list', {}));
const print = (pupils: string[], submission = submissionId()) =>
  register.call('child-cards.print', { submission, pupils });
const cancel = (pupil: string) =>
  register.call('child-cards.cancel', { submission: submissionId(), pupil, why: 'Lost on the school trip' });
const printTags = (slots: number[], submission = submissionId()) =>
  register.call('slot-tags.print', { submission, slots });

/** What was put on the paper printed last. */
function lastPaper() {
  const paper = register.papers.at(-1);
  if (paper?.paper !== 'child-cards') throw new Error(`Not cards: ${paper?.paper}`);
  return paper.cards;
}

function lastTags() {
  const paper = register.papers.at(-1);
  if (paper?.paper !== 'slot-tags') throw new Error(`Not tags: ${paper?.paper}`);
  return paper.tags;
}

/** Marks a child as having left the school, as an imported register does. */
function leave(pupil: string): void {
  register.db.prepare('UPDATE pupils SET left_at = ? WHERE id = ?').run('2026-11-20T09:00:00.000Z', pupil);
}

describe('children’s cards', () => {
  it('are made for those who lack one and printed for all, class by class as a register is called', async () => {
    const tenth = await addPupil(register, 'Zoë O’Brien-Testcase', '10 Oak');
    const plato = await addPupil(register, 'Plato', '5 Hazel');
    const arabic = await addPupil(register, 'سارة المثال', '5 Hazel');
    const first = valueOf(await print([tenth]));
    expect(first.made).toBe(1);
    await endOf(register, first.job);
    const [{ payload: kept } = { payload: '' }] = lastPaper();
    const second = valueOf(await print([tenth, plato, arabic, plato]));
    expect(second.made).toBe(2);
    expect(await endOf(register, second.job)).toMatchObject({ state: 'printed' });
    const cards = lastPaper();
    expect(cards.map(({ name }) => name)).toEqual(['Plato', 'سارة المثال', 'Zoë O’Brien-Testcase']);
    expect(cards[2]?.payload).toBe(kept);
    expect(new Set(cards.map(({ payload }) => payload)).size).toBe(3);
    for (const { payload } of cards) expect(readScan(payload)).toEqual({ kind: 'child-card', payload });
    const entries = entriesOf(register, 'child-card.made');
    expect(entries.map(({ details }) => details)).toEqual([
      { pupil: tenth },
      { pupil: plato },
      { pupil: arabic },
    ]);
    expect(JSON.stringify(entries)).not.toMatch(/Plato|RKK/u);
  });

  it('are one print for one submission, and say the same of it again', async () => {
    const pupil = await addPupil(register, 'Nguyễn Thị Mẫu');
    const submission = submissionId();
    const first = valueOf(await print([pupil], submission));
    await endOf(register, first.job);
    const before = rowCounts(register);
    const again = valueOf(await print([pupil], submission));
    expect(again).toMatchObject({ made: 1, job: { id: first.job.id, state: 'printed' } });
    expect(rowCounts(register)).toEqual(before);
    expect(valueOf(await print([pupil])).made).toBe(0);
  });

  it('tell nobody’s name to the printer’s queue', async () => {
    register.spooler.says = ['waiting'];
    const pupil = await addPupil(register, 'Plato');
    const { job } = valueOf(await print([pupil]));
    await expect.poll(() => register.spooler.held.length).toBe(1);
    expect(register.spooler.held[0]?.title).toBe(job.id);
    register.spooler.says = ['done'];
    await endOf(register, job);
    await expect.poll(() => register.spooler.held.length).toBe(0);
  });

  it('are listed with whether they were ever on paper', async () => {
    const pupil = await addPupil(register, 'Plato');
    expect((await list()).pupils).toMatchObject([{ id: pupil, madeAt: null, printed: false }]);
    register.spooler.says = ['refused'];
    const { job } = valueOf(await print([pupil]));
    expect(await endOf(register, job)).toMatchObject({ state: 'failed' });
    const [made] = (await list()).pupils;
    expect(made).toMatchObject({ printed: false });
    expect(made?.madeAt).not.toBeNull();
    register.spooler.says = ['done'];
    const again = { submission: submissionId(), job: job.id };
    await endOf(register, valueOf(await register.call('papers.again', again)).job);
    expect((await list()).pupils).toMatchObject([{ madeAt: made?.madeAt, printed: true }]);
  });

  it('leave out whoever has left the school, and nobody at all is refused', async () => {
    const here = await addPupil(register, 'Plato');
    const left = await addPupil(register, 'Ana Invención');
    leave(left);
    const { made, job } = valueOf(await print([here, left]));
    expect(made).toBe(1);
    await endOf(register, job);
    expect(lastPaper().map(({ name }) => name)).toEqual(['Plato']);
    expect((await list()).pupils.map(({ id }) => id)).toEqual([here]);
    const before = rowCounts(register);
    expect(problemOf(await print([left])).code).toBe('pupil-not-found');
    expect(problemOf(await print([here, submissionId()])).code).toBe('pupil-not-found');
    expect(rowCounts(register)).toEqual(before);
  });

  it('that were lost are worthless: the next print makes another, and a print sent again leaves them out', async () => {
    const [lost, kept] = [await addPupil(register, 'Plato'), await addPupil(register, 'Ana Invención')];
    const { job } = valueOf(await print([lost, kept]));
    await endOf(register, job);
    const old = lastPaper().find(({ name }) => name === 'Plato')?.payload ?? '';
    valueOf(await cancel(lost));
    expect(problemOf(await cancel(lost)).code).toBe('child-card-not-found');
    expect(entriesOf(register, 'child-card.cancelled')).toMatchObject([
      { details: { pupil: lost, reason: 'Lost on the school trip' } },
    ]);
    const again = { submission: submissionId(), job: job.id };
    await endOf(register, valueOf(await register.call('papers.again', again)).job);
    expect(lastPaper().map(({ name }) => name)).toEqual(['Ana Invención']);
    valueOf(await cancel(kept));
    expect(
      problemOf(await register.call('papers.again', { ...again, submission: submissionId() })).code,
    ).toBe('child-card-cancelled');
    const anew = valueOf(await print([lost]));
    expect(anew.made).toBe(1);
    await endOf(register, anew.job);
    expect(lastPaper()[0]?.payload).not.toBe(old);
  });
});

describe('a card lost while the phone is in the cupboard', () => {
  it('releases nothing; the phone stays, and is given back on a ticket that replaces it', async () => {
    const pupil = await addPupil(register, 'Zoë O’Brien-Testcase');
    await endOf(register, valueOf(await print([pupil])).job);
    const [{ payload: old } = { payload: '' }] = lastPaper();
    const handed = await handIn(register, pupil, 14, { card: old });
    expect(handed.ticket).toMatchObject({ kind: 'card', payload: old });
    valueOf(await cancel(pupil));
    expect(problemOf(await register.call('phones.scan', { payload: old })).code).toBe('child-card-cancelled');
    const byCard = { submission: submissionId(), payload: old };
    expect(problemOf(await register.call('phones.hand-in-by-card', byCard)).code).toBe(
      'child-card-cancelled',
    );
    expect(valueOf(await register.call('phones.board', {})).counts.held).toBe(1);

    await endOf(register, valueOf(await print([pupil])).job);
    const [{ payload: fresh } = { payload: '' }] = lastPaper();
    const found = valueOf(await register.call('phones.scan', { payload: fresh }));
    expect(found).toMatchObject({ found: 'child', pupil: { id: pupil }, held: { id: handed.handover } });
    const { handover } = handed;
    const lost = { pin: '291746', identity: 'known-by-staff', reason: 'card lost', print: false } as const;
    const again = { submission: submissionId(), handover, ...lost };
    const { ticket } = valueOf(await register.call('tickets.reissue', again));
    valueOf(await register.call('phones.give-back', giveBackOf({ handover, ticket })));
    expect(valueOf(await register.call('phones.board', {})).counts.held).toBe(0);
  });
});

it('neither cards nor tags read through years of papers', () => {
  const found = statementsOf(register, () => {
    const parts = makeParts(register.db, 'a kiosk', register.ports);
    const { outbox } = printing(parts, () => undefined);
    childCardRoutes(parts, outbox);
    slotTagRoutes(parts, outbox);
  });
  expect(found.length).toBeGreaterThan(20);
  for (const sql of found) for (const step of planOf(register, sql)) expect(step, sql).not.toMatch(YEARS);
});

describe('slot tags', () => {
  it('are made for slots that lack one and printed by number, with nobody’s name', async () => {
    await addPupil(register, 'Plato');
    expect((await list()).slots).toHaveLength(64);
    await endOf(register, valueOf(await printTags([14])).job);
    const [{ payload: kept } = { payload: '' }] = lastTags();
    const { made, job } = valueOf(await printTags([14, 2, 1, 2]));
    expect(made).toBe(2);
    await endOf(register, job);
    expect(lastTags().map(({ slot }) => slot)).toEqual([1, 2, 14]);
    expect(lastTags()[2]?.payload).toBe(kept);
    for (const { payload } of lastTags()) expect(readScan(payload)).toEqual({ kind: 'slot-tag', payload });
    expect((await list()).tags.map(({ slot }) => slot)).toEqual([1, 2, 14]);
    expect(JSON.stringify(register.papers)).not.toContain('Plato');
    expect(entriesOf(register, 'slot-tag.made').map(({ details }) => details)).toEqual([
      { slot: 14 },
      { slot: 2 },
      { slot: 1 },
    ]);
  });

  it('are refused for slots the cupboard has not, or has no more', async () => {
    register.db.prepare("UPDATE slots SET removed_at = '2026-11-20T09:00:00.000Z' WHERE number = 64").run();
    const before = rowCounts(register);
    for (const slot of [64, 65])
      expect(problemOf(await printTags([1, slot]))).toMatchObject({ code: 'slot-unknown', facts: { slot } });
    expect(rowCounts(register)).toEqual(before);
    expect((await list()).slots).toHaveLength(63);
  });

  it('that were lost are worthless, and another is made when it is printed next', async () => {
    await endOf(register, valueOf(await printTags([3])).job);
    const [old] = lastTags();
    const lost = () => register.call('slot-tags.cancel', { submission: submissionId(), slot: 3 });
    valueOf(await lost());
    expect(problemOf(await lost())).toMatchObject({ code: 'slot-tag-missing', facts: { slot: 3 } });
    expect(entriesOf(register, 'slot-tag.cancelled')).toMatchObject([{ details: { slot: 3 } }]);
    expect((await list()).tags).toEqual([]);
    await endOf(register, valueOf(await printTags([3])).job);
    expect(lastTags()[0]?.payload).not.toBe(old?.payload);
  });
});
