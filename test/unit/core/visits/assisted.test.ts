import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrival, entriesOf, openDesk, rowCounts, type SignIn, valueOf } from '../../../support/arriving.ts';
import { PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let input: SignIn;
let witness: string;
beforeEach(async () => {
  register = testRegister();
  witness = (await openDesk(register)).id;
  input = { ...(await arrival(register)), signature: { how: 'assisted', witness, pin: '291746' } };
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const withPin = (pin: string): SignIn => ({ ...input, signature: { how: 'assisted', witness, pin } });

describe('signing with a member of staff', () => {
  it('keeps who stood by, and never the PIN', async () => {
    const pass = valueOf(await register.call('visits.sign-in', input, PUBLIC));
    expect(register.db.prepare('SELECT visit, strokes, typed, witness FROM signatures').all()).toEqual([
      { visit: pass.visit, strokes: null, typed: null, witness },
    ]);
    const [entry] = entriesOf(register, 'visit.signed-in');
    expect(entry).toMatchObject({ details: { assisted: true, signature: { how: 'assisted', witness } } });
    expect(JSON.stringify(entry)).not.toContain('291746');
  });

  it('opens no session at the public screen', async () => {
    valueOf(await register.call('visits.sign-in', input, PUBLIC));
    expect(await register.call('visits.on-site', {}, PUBLIC)).toMatchObject({
      ok: false,
      problem: { code: 'not-allowed' },
    });
  });

  it('refuses a wrong PIN and makes no visit; the right one then works', async () => {
    const before = rowCounts(register);
    expect(await register.call('visits.sign-in', withPin('135790'), PUBLIC)).toMatchObject({
      ok: false,
      problem: { code: 'pin-wrong' },
    });
    const after = rowCounts(register);
    for (const table of ['visits', 'acceptances', 'signatures', 'submissions'])
      expect(after[table], table).toBe(before[table]);
    valueOf(await register.call('visits.sign-in', input, PUBLIC));
  });

  it('refuses a witness nobody knows', async () => {
    const stranger = '01930000-0000-7000-8000-ffffffffffff';
    const unknown: SignIn = { ...input, signature: { how: 'assisted', witness: stranger, pin: '291746' } };
    const result = await register.call('visits.sign-in', unknown, PUBLIC);
    expect(result.ok).toBe(false);
    expect(register.db.prepare('SELECT count(*) FROM visits').pluck().get()).toBe(0);
  });

  it('asks for no PIN before the rules fit, so that nobody’s tries are counted for nothing', async () => {
    const stale: SignIn = { ...withPin('135790'), acceptances: [] };
    await register.dispatch('visits.sign-in', stale, PUBLIC);
    const changed = input.acceptances.map((said) => ({ ...said, version: 9 }));
    expect(
      await register.call('visits.sign-in', { ...withPin('135790'), acceptances: changed }, PUBLIC),
    ).toMatchObject({ ok: false, problem: { code: 'rules-changed' } });
    expect(entriesOf(register, 'staff.pin-failed')).toEqual([]);
  });

  it('answers a retry with the same pass without the PIN being tried again', async () => {
    const first = valueOf(await register.call('visits.sign-in', input, PUBLIC));
    const before = rowCounts(register);
    expect(valueOf(await register.call('visits.sign-in', withPin('135790'), PUBLIC))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });
});
