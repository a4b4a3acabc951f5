import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrive, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { DESK, PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const byName = (name: string, more: { seeing?: string; arrived?: string } = {}, sender = PUBLIC) =>
  register.call(
    'visits.sign-out-by-name',
    { submission: submissionId(), name, seeing: 'Mrs Adeyemi', ...more },
    sender,
  );
const refusal = (code: string) => ({ ok: false, problem: { code } });
const NOT_FOUND = refusal('visit-not-found');
const LATER = { ok: false, problem: { code: 'try-later', facts: { until: '2026-11-23T08:41:30.000Z' } } };

async function guess(times: number) {
  for (let tried = 0; tried < times; tried += 1) expect(await byName(`Nobody ${tried}`)).toEqual(NOT_FOUND);
}

describe('trying names at the door', () => {
  it('is slowed after six that fit nobody, with one and the same answer for whoever is and is not here', async () => {
    await arrive(register);
    await guess(6);
    const before = rowCounts(register);
    const answers = [
      await byName('Nobody'),
      await byName('Zoë O’Brien'),
      await byName('Zoë O’Brien', { seeing: 'the kitchen' }),
      await byName('Zoë O’Brien', { arrived: '8:41' }),
    ];
    for (const answer of answers) expect(answer).toEqual(LATER);
    expect(rowCounts(register)).toEqual(before);
  });

  it('makes nobody wait longer than half a minute, however long it was kept up', async () => {
    await arrive(register);
    await guess(6);
    for (let tried = 0; tried < 100; tried += 1) {
      expect(await byName('Nobody')).toMatchObject(refusal('try-later'));
      register.clock.pass(100);
    }
    register.clock.pass(20_000);
    expect(valueOf(await byName('Zoë O’Brien')).name).toBe('Zoë O’Brien');
  });

  it('is kind to the honest: spelling, whom they see and when they came can be wrong, and others go on', async () => {
    await arrive(register, { name: 'Maria Silva' });
    register.clock.pass(3_600_000);
    await arrive(register, { name: 'Maria Silva' });
    expect(await byName('Marya Silva')).toEqual(NOT_FOUND);
    expect(await byName('Maria Silva', { seeing: 'the head' })).toEqual(NOT_FOUND);
    // Being asked for the time is no miss.
    for (let asked = 0; asked < 10; asked += 1)
      expect(await byName('Maria Silva')).toEqual(refusal('visit-ambiguous'));
    expect(await byName('Maria Silva', { arrived: '7:00' })).toEqual(NOT_FOUND);
    valueOf(await byName('Maria Silva', { arrived: '9:40' }));
    valueOf(await byName('Maria Silva'));
  });

  it('is not forgiven by a name that fits: it may be the guesser’s own', async () => {
    await arrive(register, { name: 'Plato' });
    await guess(5);
    valueOf(await byName('Plato'));
    await guess(1);
    expect(await byName('Nobody')).toEqual(LATER);
  });

  it('slows neither the desk, nor a pass, nor the answer to what was sent before', async () => {
    const plato = await arrive(register, { name: 'Plato' });
    await arrive(register);
    const sent = { submission: submissionId(), name: 'Zoë O’Brien', seeing: 'Mrs Adeyemi' };
    const goodbye = valueOf(await register.call('visits.sign-out-by-name', sent, PUBLIC));
    await guess(6);
    expect(await byName('Nobody')).toEqual(LATER);
    expect(valueOf(await register.call('visits.sign-out-by-name', sent, PUBLIC))).toEqual(goodbye);
    expect(await byName('Nobody', {}, DESK)).toEqual(NOT_FOUND);
    valueOf(
      await register.call(
        'visits.sign-out-by-pass',
        { submission: submissionId(), payload: plato.payload },
        PUBLIC,
      ),
    );
  });
});
