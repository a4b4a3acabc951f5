import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrive, entriesOf, openDesk, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { onSitePaper, rollCallPaper } from '../../../../src/core/roll-call/on-site-paper.ts';
import { PUBLIC, testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(async () => {
  register = testRegister();
  await openDesk(register);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const start = (kind: 'drill' | 'real' = 'drill', submission = submissionId()) =>
  register.call('roll-call.start', { submission, kind, what: 'evacuation' });
const tick = (rollCall: string, visit: string, state: 'safe' | 'missing' = 'safe') =>
  register.call('roll-call.tick', { submission: submissionId(), rollCall, visit, state });
const end = (rollCall: string, note = '') =>
  register.call('roll-call.end', { submission: submissionId(), rollCall, note });
const current = async () => valueOf(await register.call('roll-call.current', {})).current;
const leave = (payload: string) =>
  register.call('visits.sign-out-by-pass', { submission: submissionId(), payload }, PUBLIC);

describe('a roll call', () => {
  it('holds everybody on site, by name, missing until somebody ticks them off', async () => {
    const gone = await arrive(register, { name: 'Aoife Ní Bhriain' });
    valueOf(await leave(gone.payload));
    await arrive(register, { name: 'Zoë O’Brien' });
    const first = await arrive(register, { name: 'Ángel' });
    const begun = valueOf(await start());
    expect(begun.people.map(({ name, state }) => [name, state])).toEqual([
      ['Ángel', 'missing'],
      ['Zoë O’Brien', 'missing'],
    ]);
    register.clock.pass(60_000);
    const ticked = valueOf(await tick(begun.id, first.visit));
    expect(ticked.people[0]).toMatchObject({
      name: 'Ángel',
      state: 'safe',
      changedBy: 'Ngozi Łukasiewicz-Hall',
      changedAt: '2026-11-23T08:42:00.000Z',
    });
    expect(valueOf(await tick(begun.id, first.visit, 'missing')).people[0]).toMatchObject({
      state: 'missing',
    });
    expect(entriesOf(register, 'roll-call.ticked').map(({ details }) => details)).toEqual([
      { visit: first.visit, state: 'safe' },
      { visit: first.visit, state: 'missing' },
    ]);
  });

  it('takes in whoever comes while it is taken, and tells who left by themselves', async () => {
    const left = await arrive(register, { name: 'Bartholomew' });
    const begun = valueOf(await start('real'));
    register.clock.pass(30_000);
    const late = await arrive(register, { name: '李小龙' });
    valueOf(await leave(left.payload));
    expect((await current())?.people.map(({ name, state }) => [name, state])).toEqual([
      ['Bartholomew', 'left'],
      ['李小龙', 'missing'],
    ]);
    valueOf(await tick(begun.id, late.visit));
    const ended = valueOf(await end(begun.id, 'Gate B was locked'));
    expect(ended.people.map(({ state }) => state)).toEqual(['left', 'safe']);
    expect(ended).toMatchObject({ note: 'Gate B was locked', endedBy: 'Ngozi Łukasiewicz-Hall' });
    expect(await current()).toBeNull();
    expect(entriesOf(register, 'roll-call.ended')).toMatchObject([
      { details: { safe: 1, missing: 0, left: 1, note: 'Gate B was locked' } },
    ]);
    // The ledger alone tells who it was about: a table could be changed afterwards.
    expect(entriesOf(register, 'roll-call.started')).toMatchObject([{ details: { visits: [left.visit] } }]);
    expect(entriesOf(register, 'roll-call.ended')).toMatchObject([
      { details: { visits: { safe: [late.visit], missing: [], left: [left.visit] } } },
    ]);
  });

  it('looks for whoever comes while the clock is put back', async () => {
    await start('real');
    register.clock.pass(-60_000);
    await arrive(register, { name: '李小龙' });
    expect((await current())?.people).toMatchObject([{ name: '李小龙', state: 'missing' }]);
  });

  it('keeps who was missing as it was when it ended, whatever happens afterwards', async () => {
    const lost = await arrive(register, { name: 'مريم' });
    const begun = valueOf(await start());
    valueOf(await end(begun.id));
    valueOf(await leave(lost.payload));
    expect(valueOf(await register.call('roll-call.show', { rollCall: begun.id })).people).toMatchObject([
      { name: 'مريم', state: 'missing' },
    ]);
    expect(valueOf(await register.call('roll-call.earlier', {}))).toMatchObject([
      { id: begun.id, safe: 0, missing: 1 },
    ]);
    expect(await tick(begun.id, lost.visit)).toMatchObject({ problem: { code: 'roll-call-ended' } });
  });

  it('is one at a time, and the same submission begins it once', async () => {
    await arrive(register);
    const submission = submissionId();
    const begun = valueOf(await start('drill', submission));
    expect(valueOf(await start('drill', submission)).id).toBe(begun.id);
    const before = rowCounts(register);
    expect(await start()).toMatchObject({ problem: { code: 'roll-call-running' } });
    expect(rowCounts(register)).toEqual(before);
  });

  it('ticks nobody who is not on its list', async () => {
    const gone = await arrive(register);
    valueOf(await leave(gone.payload));
    const begun = valueOf(await start());
    const before = rowCounts(register);
    expect(await tick(begun.id, gone.visit)).toMatchObject({ problem: { code: 'visit-not-found' } });
    expect(rowCounts(register)).toEqual(before);
  });

  it('writes a tick of two people once', async () => {
    const { visit } = await arrive(register);
    const begun = valueOf(await start());
    valueOf(await tick(begun.id, visit));
    valueOf(await tick(begun.id, visit));
    expect(entriesOf(register, 'roll-call.ticked')).toHaveLength(1);
  });

  it('is no business of the public screen', async () => {
    expect(await register.call('roll-call.current', {}, PUBLIC)).toMatchObject({
      problem: { code: 'not-allowed' },
    });
  });
});

describe('its papers', () => {
  it('list who is on site now, and a roll call as it stands', async () => {
    const { visit } = await arrive(register, { name: 'Zoë O’Brien' });
    const begun = valueOf(await start());
    expect(onSitePaper(register.db, 'lockdown', register.clock.now())).toMatchObject({
      what: 'lockdown',
      madeAt: '2026-11-23T08:41:00.000Z',
      people: [{ name: 'Zoë O’Brien', seeing: 'Mrs Adeyemi, year 6' }],
    });
    valueOf(await tick(begun.id, visit));
    expect(rollCallPaper(register.db, begun.id, register.clock.now())?.rollCall.people).toMatchObject([
      { name: 'Zoë O’Brien', state: 'safe' },
    ]);
    expect(rollCallPaper(register.db, visit, register.clock.now())).toBeUndefined();
  });
});
