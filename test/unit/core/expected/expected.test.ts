import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readShortCode } from '../../../../src/shared/codes.ts';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { arrival, entriesOf, openDesk, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

const MINUTE = 60_000;
const MONDAY = '2026-11-23';

let register: TestRegister;
let head: string;
beforeEach(async () => {
  register = testRegister();
  head = (await openDesk(register)).id;
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const refusal = (code: string) => ({ ok: false, problem: { code } });
const answers = {
  kind: 'contractor',
  name: 'Jan Kowalski',
  organisation: 'Lifts Ltd',
  seeing: 'Mr Okafor',
} as const;
const add = (more: Partial<CallInput<'expected.add'>> = {}) =>
  register.call(
    'expected.add',
    { submission: submissionId(), day: MONDAY, at: '09:30', answers, ...more },
    DESK,
  );
const list = async (day = MONDAY) => valueOf(await register.call('expected.list', { day }, DESK));
const find = (code: string, sender = PUBLIC) => register.call('expected.find', { code }, sender);
const cancel = (expected: string) =>
  register.call('expected.cancel', { submission: submissionId(), expected }, DESK);

describe('writing down who is expected', () => {
  it('gives them a code that can be read aloud, and tells the ledger all but that', async () => {
    const made = valueOf(await add({ at: '930' }));
    expect(made).toMatchObject({ ...answers, day: MONDAY, at: '09:30', state: 'expected', arrivedAt: null });
    expect(readShortCode(made.code)).toBe(made.code);
    expect(await list()).toEqual([made]);
    expect(entriesOf(register, 'expected.added')).toEqual([
      {
        actor: `staff/${head}`,
        subject: `expected/${made.id}`,
        details: { ...answers, day: MONDAY, at: '09:30' },
      },
    ]);
    expect(register.announced.at(-1)).toEqual(['expected']);
  });

  it('is done once however often it is sent', async () => {
    const submission = submissionId();
    const first = valueOf(await add({ submission }));
    const before = rowCounts(register);
    expect(valueOf(await add({ submission }))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('is refused for a day that is over, beside its box', async () => {
    expect(await add({ day: '2026-11-22' })).toEqual({
      ok: false,
      problem: { code: 'input-invalid', fields: [{ field: 'day', code: 'out-of-range' }] },
    });
  });

  it('lists a day by time, whoever may come at any time last', async () => {
    for (const at of [null, '14:00', '08:50'])
      valueOf(await add({ at, answers: { ...answers, name: `Plato ${at ?? 'any'}` } }));
    valueOf(await add({ day: '2026-11-24' }));
    expect((await list()).map(({ at }) => at)).toEqual(['08:50', '14:00', null]);
  });

  it('shows who is late: from the minute they are expected, and all of a day that is over', async () => {
    await add({ at: '08:42' });
    await add({ at: null, answers: { ...answers, name: 'Ng' } });
    const states = async () => (await list()).map(({ state }) => state);
    expect(await states()).toEqual(['expected', 'expected']);
    register.clock.pass(MINUTE);
    expect(await states()).toEqual(['late', 'expected']);
    register.clock.pass(24 * 60 * MINUTE);
    valueOf(await register.call('staff.sign-in', { staff: head, pin: '291746' }, DESK));
    expect(await states()).toEqual(['late', 'late']);
  });
});

describe('bringing a list in', () => {
  const text = 'Name;Host;Time\nO’Brien, Zoë;Mrs Adeyemi;9.30\nPlato;the head;\n';
  const addList = (more: Partial<CallInput<'expected.add-list'>> = {}) =>
    register.call('expected.add-list', { submission: submissionId(), day: MONDAY, text, ...more }, DESK);

  it('shows first what it would add, and changes nothing', async () => {
    const before = rowCounts(register);
    expect(valueOf(await register.call('expected.read-list', { day: MONDAY, text }, DESK))).toMatchObject({
      rows: [
        {
          line: 2,
          name: 'Zoë O’Brien',
          seeing: 'Mrs Adeyemi',
          at: '09:30',
          kind: 'visitor',
          organisation: null,
        },
        { line: 3, name: 'Plato', seeing: 'the head', at: null },
      ],
      bad: [],
    });
    expect(rowCounts(register)).toEqual(before);
  });

  it('adds everybody with a code each, once however often it is sent', async () => {
    const submission = submissionId();
    expect(valueOf(await addList({ submission }))).toEqual({ added: 2 });
    expect(valueOf(await addList({ submission }))).toEqual({ added: 2 });
    const there = await list();
    expect(there).toHaveLength(2);
    expect(new Set(there.map(({ code }) => code)).size).toBe(2);
    expect(entriesOf(register, 'expected.added')).toHaveLength(2);
  });

  it('adds nobody when one row cannot be read, or is there already', async () => {
    const before = rowCounts(register);
    expect(await addList({ text: `${text}1234;the head;\n` })).toEqual({
      ok: false,
      problem: { code: 'list-unreadable', facts: { reason: 'rows', bad: 1 } },
    });
    expect(rowCounts(register)).toEqual(before);
    valueOf(await addList());
    expect(await addList()).toMatchObject({ problem: { facts: { reason: 'rows', bad: 2 } } });
    // Whoever was taken off the list may be put on it again.
    for (const { id } of await list()) valueOf(await cancel(id));
    expect(valueOf(await addList())).toEqual({ added: 2 });
  });

  it('is refused for a day that is over', async () => {
    expect(await addList({ day: '2026-11-20' })).toMatchObject(refusal('input-invalid'));
    expect(await register.call('expected.read-list', { day: '2026-11-20', text }, DESK)).toMatchObject(
      refusal('input-invalid'),
    );
  });
});

describe('arriving by code', () => {
  it('finds today’s entry however it is typed, and says no more than who it is', async () => {
    const { id, code } = valueOf(await add());
    expect(valueOf(await find(` ${code.toLowerCase().replace(/(..)/gu, '$1 ')}`))).toEqual({
      expected: id,
      ...answers,
    });
  });

  it('marks them as arrived with the visit, in the same moment', async () => {
    const { id, code } = valueOf(await add());
    const input = await arrival(register, 'contractor', { ...answers, name: 'Jan Kowalsky' });
    const pass = valueOf(await register.call('visits.sign-in', { ...input, expected: id }, PUBLIC));
    expect(await list()).toMatchObject([
      { state: 'arrived', arrivedAt: pass.arrivedAt, name: 'Jan Kowalski' },
    ]);
    expect(register.db.prepare('SELECT visit FROM expected_visits').pluck().get()).toBe(pass.visit);
    expect(entriesOf(register, 'visit.signed-in')).toMatchObject([
      { details: { expected: id, name: 'Jan Kowalsky' } },
    ]);
    // A retry is answered; a second arrival by the same code is not.
    expect(valueOf(await register.call('visits.sign-in', { ...input, expected: id }, PUBLIC))).toEqual(pass);
    const before = rowCounts(register);
    const again = { ...input, submission: submissionId(), expected: id };
    expect(await register.call('visits.sign-in', again, PUBLIC)).toEqual(refusal('expected-arrived'));
    expect(await find(code)).toEqual(refusal('expected-arrived'));
    expect(await cancel(id)).toEqual(refusal('expected-arrived'));
    expect(rowCounts(register)).toEqual(before);
  });

  it('is refused for another day, an entry taken off the list, and one nobody knows', async () => {
    const tomorrow = valueOf(await add({ day: '2026-11-24' }));
    const off = valueOf(await add());
    valueOf(await cancel(off.id));
    valueOf(await cancel(off.id));
    expect(entriesOf(register, 'expected.cancelled')).toHaveLength(1);
    expect(await list()).toMatchObject([{ state: 'cancelled' }]);
    for (const { id, code } of [tomorrow, off]) {
      expect(await find(code)).toEqual(refusal('expected-unknown'));
      const input = { ...(await arrival(register, 'contractor', answers)), expected: id };
      expect(await register.call('visits.sign-in', input, PUBLIC)).toEqual(refusal('expected-unknown'));
    }
    expect(await cancel(submissionId())).toEqual(refusal('expected-unknown'));
    expect(rowCounts(register)['visits']).toBe(0);
  });
});

describe('guessing codes at the door', () => {
  it('is slowed after six that fit nobody, for half a minute at most, and never at the desk', async () => {
    const { id, code } = valueOf(await add());
    const wrong = code.startsWith('A') ? `C${code.slice(1)}` : `A${code.slice(1)}`;
    // What cannot be a code costs nothing.
    for (let slip = 0; slip < 20; slip += 1) expect(await find('hello')).toEqual(refusal('expected-unknown'));
    for (let guess = 0; guess < 6; guess += 1) expect(await find(wrong)).toEqual(refusal('expected-unknown'));
    const slowed = { code: 'try-later', facts: { until: '2026-11-23T08:41:30.000Z' } };
    // The right one waits too: otherwise waiting would tell them apart.
    for (const tried of [wrong, code]) expect(await find(tried)).toEqual({ ok: false, problem: slowed });
    expect(valueOf(await find(code, DESK)).expected).toBe(id);
    register.clock.pass(29_999);
    expect(await find(code)).toEqual({ ok: false, problem: slowed });
    register.clock.pass(1);
    expect(valueOf(await find(code)).expected).toBe(id);
    // One more guess each half minute, however long it is kept up.
    expect(await find(wrong)).toEqual(refusal('expected-unknown'));
    expect(await find(wrong)).toMatchObject(refusal('try-later'));
    register.clock.pass(10 * MINUTE);
    for (let guess = 0; guess < 6; guess += 1) expect(await find(wrong)).toEqual(refusal('expected-unknown'));
    expect(await find(wrong)).toMatchObject(refusal('try-later'));
  });

  it('makes nobody wait for a clock that went back', async () => {
    const { code } = valueOf(await add());
    const wrong = code.startsWith('A') ? `C${code.slice(1)}` : `A${code.slice(1)}`;
    register.clock.pass(3 * 60 * MINUTE);
    for (let guess = 0; guess < 6; guess += 1) await find(wrong);
    register.clock.pass(-3 * 60 * MINUTE);
    expect(await find(code)).toMatchObject(refusal('try-later'));
    register.clock.pass(30_000);
    valueOf(await find(code));
  });
});
