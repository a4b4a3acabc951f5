import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrival, arrive, entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const DAY = 24 * 3_600_000;
const leave = (payload: string) =>
  register.call('visits.sign-out-by-pass', { submission: submissionId(), payload }, PUBLIC);
const refusal = (code: string) => ({ ok: false, problem: { code } });
const arriveBy = async (payload: string, name = 'Plato') =>
  register.call(
    'visits.sign-in',
    { ...(await arrival(register, 'parent', { name })), recognised: payload },
    PUBLIC,
  );
const here = () =>
  register.db.prepare('SELECT id FROM visits WHERE left_at IS NULL ORDER BY id').pluck().all();

/** The pass of a visit some days ago, kept in a purse. */
async function oldPass(): Promise<{ visit: string; payload: string }> {
  const first = await arrive(register, { name: 'Plato' });
  register.clock.pass(60_000);
  valueOf(await leave(first.payload));
  register.clock.pass(DAY);
  return first;
}

describe('the pass of an earlier visit', () => {
  it('signs its holder in once, and out again like the new one', async () => {
    const old = await oldPass();
    const now = valueOf(await arriveBy(old.payload));
    const before = rowCounts(register);
    expect(await register.call('visits.recognise', { payload: old.payload }, PUBLIC)).toEqual(
      refusal('visit-open'),
    );
    expect(await arriveBy(old.payload)).toEqual(refusal('visit-open'));
    expect(rowCounts(register)).toEqual(before);
    register.clock.pass(60_000);
    expect(valueOf(await leave(old.payload))).toMatchObject({ name: 'Plato', arrivedAt: now.arrivedAt });
    expect(here()).toEqual([]);
    expect(await leave(now.payload)).toEqual(refusal('visit-already-ended'));
    expect(await leave(old.payload)).toEqual(refusal('visit-already-ended'));
  });

  it('works day after day, each time for the newest visit', async () => {
    const old = await oldPass();
    for (let day = 0; day < 3; day += 1) {
      const now = valueOf(await arriveBy(old.payload));
      register.clock.pass(60_000);
      expect(valueOf(await leave(old.payload)).arrivedAt).toBe(now.arrivedAt);
      register.clock.pass(DAY);
    }
  });

  it('signs nobody else of the same name out', async () => {
    const old = await oldPass();
    const other = await arrive(register, { name: 'Plato' });
    expect(await leave(old.payload)).toEqual(refusal('visit-already-ended'));
    expect(here()).toEqual([other.visit]);
  });

  it('is named in the entry of the visit it was shown for', async () => {
    const old = await oldPass();
    valueOf(await arriveBy(old.payload));
    expect(entriesOf(register, 'visit.signed-in').at(-1)).toMatchObject({ details: { pass: old.visit } });
  });
});
