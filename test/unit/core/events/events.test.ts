import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src/shared/contract.ts';
import {
  arrival,
  arrive,
  entriesOf,
  openDesk,
  rowCounts,
  submissionId,
  valueOf,
} from '../../../support/arriving.ts';
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
const at = (time: string) => {
  register.clock.time = Date.parse(`${MONDAY}T${time}:00.000Z`);
  register.touch(DESK.window);
};
const signIn = async () =>
  valueOf(await register.call('staff.sign-in', { staff: head, pin: '291746' }, DESK));

const add = (event: Partial<Omit<CallInput<'events.add'>, 'submission'>> = {}, submission = submissionId()) =>
  register.call(
    'events.add',
    { submission, name: 'Christmas play', day: MONDAY, from: '14:00', until: '15:30', ...event },
    DESK,
  );
const now = async () => valueOf(await register.call('events.now', {}, PUBLIC)).map(({ name }) => name);
const list = async () => valueOf(await register.call('events.list', {}, DESK));

describe('writing an event down', () => {
  it('keeps its name, day and times, and tells the ledger who made it', async () => {
    const event = valueOf(await add({ from: '1400', until: '15.30' }));
    expect(event).toMatchObject({ name: 'Christmas play', day: MONDAY, from: '14:00', until: '15:30' });
    expect(await list()).toEqual([{ ...event, arrived: 0 }]);
    expect(entriesOf(register, 'event.made')).toEqual([
      {
        actor: `staff/${head}`,
        subject: `event/${event.id}`,
        details: { name: 'Christmas play', day: MONDAY, from: '14:00', until: '15:30' },
      },
    ]);
    expect(register.announced.at(-1)).toEqual(['events']);
  });

  it('is done once however often it is sent', async () => {
    const submission = submissionId();
    const first = valueOf(await add({}, submission));
    const before = rowCounts(register);
    expect(valueOf(await add({}, submission))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('refuses one that ends before it begins, or is over already', async () => {
    at('12:00');
    await signIn();
    const before = rowCounts(register);
    for (const times of [
      { from: '15:30', until: '14:00' },
      { from: '14:00', until: '14:00' },
      { from: '10:00', until: '12:00' },
      { day: '2026-11-20' },
    ])
      expect(await add(times), JSON.stringify(times)).toEqual(refusal('event-times'));
    expect(rowCounts(register)).toEqual(before);
    valueOf(await add({ from: '10:00', until: '12:01' }));
  });

  it('lists today’s and later ones, earliest first, with how many arrived; two may be at once', async () => {
    const later = valueOf(await add({ name: 'Summer fair', day: '2027-07-10' }));
    const play = valueOf(await add());
    const tour = valueOf(await add({ name: 'Tour for new parents', from: '08:30', until: '14:30' }));
    await arriveFor(tour.id);
    expect((await list()).map(({ id, arrived }) => [id, arrived])).toEqual([
      [tour.id, 1],
      [play.id, 0],
      [later.id, 0],
    ]);
    at('14:10');
    expect(await now()).toEqual(['Tour for new parents', 'Christmas play']);
  });
});

describe('events people can arrive for', () => {
  it('are shown from half an hour before until the end, on the school’s clock', async () => {
    await add();
    const shown: Record<string, number> = {};
    for (const time of ['13:29', '13:30', '15:29', '15:30']) {
      at(time);
      shown[time] = (await now()).length;
    }
    expect(shown).toEqual({ '13:29': 0, '13:30': 1, '15:29': 1, '15:30': 0 });
  });

  it('count summer time', async () => {
    await add({ day: '2026-07-01' });
    expect(await add({ day: '2027-07-01' })).toMatchObject({ ok: true });
    register.clock.time = Date.parse('2027-07-01T12:30:00.000Z');
    expect(await now()).toEqual(['Christmas play']);
    register.clock.time = Date.parse('2027-07-01T14:30:00.000Z');
    expect(await now()).toEqual([]);
  });

  it('are not those that were taken back, which is told once', async () => {
    const { id } = valueOf(await add());
    const cancel = () => register.call('events.cancel', { submission: submissionId(), event: id }, DESK);
    valueOf(await cancel());
    valueOf(await cancel());
    expect(entriesOf(register, 'event.cancelled')).toEqual([
      { actor: `staff/${head}`, subject: `event/${id}`, details: {} },
    ]);
    at('14:10');
    expect(await now()).toEqual([]);
    const late = await arrival(register);
    expect(await register.call('visits.sign-in', { ...late, event: id }, PUBLIC)).toEqual(
      refusal('event-over'),
    );
  });

  it('cannot be taken back once they are over, nor if there never were', async () => {
    const { id } = valueOf(await add());
    at('15:30');
    await signIn();
    for (const event of [id, submissionId()])
      expect(await register.call('events.cancel', { submission: submissionId(), event }, DESK)).toEqual(
        refusal('event-over'),
      );
  });
});

async function arrivalFor(event: string, kind: 'parent' | 'governor' = 'parent') {
  const rules = valueOf(await register.call('rules.in-force', { kind, language: 'en', event }, PUBLIC));
  const acceptances = rules.map(({ ruleSet, version, sha256, clauses }) => ({
    ruleSet,
    version,
    sha256,
    clauses: clauses.map(({ id }) => id),
  }));
  return { ...(await arrival(register, kind)), acceptances, event };
}

async function arriveFor(event: string) {
  return valueOf(await register.call('visits.sign-in', await arrivalFor(event), PUBLIC));
}

describe('arriving for an event', () => {
  it('asks the rules for events in place of those for every visit; other sets of the kind stay', async () => {
    const { id } = valueOf(await add({ from: '08:30' }));
    expect((await arrivalFor(id)).acceptances.map(({ ruleSet }) => ruleSet)).toEqual(['school-event']);
    expect((await arrivalFor(id, 'governor')).acceptances.map(({ ruleSet }) => ruleSet)).toEqual([
      'school-event',
      'staff-and-governors',
    ]);
    // Nobody comes in for it by the rules for every visit, nor on an ordinary day by those for events.
    const ordinary = await arrival(register);
    expect(await register.call('visits.sign-in', { ...ordinary, event: id }, PUBLIC)).toEqual(
      refusal('rules-changed'),
    );
    const { event: _event, ...without } = await arrivalFor(id);
    expect(await register.call('visits.sign-in', without, PUBLIC)).toEqual(refusal('rules-changed'));
  });

  it('is kept with the visit, in the ledger and in the log', async () => {
    const { id } = valueOf(await add({ from: '08:30' }));
    const pass = await arriveFor(id);
    expect(register.db.prepare('SELECT event FROM visits WHERE id = ?').pluck().get(pass.visit)).toBe(id);
    expect(entriesOf(register, 'visit.signed-in')).toMatchObject([
      { details: { event: { id, name: 'Christmas play' }, rules: [{ id: 'school-event' }] } },
    ]);
  });

  it('counts for a quarter of an hour after the end when it was begun before', async () => {
    const { id } = valueOf(await add({ from: '08:30', until: '09:00' }));
    at('09:14');
    await arriveFor(id);
    const late = await arrivalFor(id);
    register.clock.pass(MINUTE);
    expect(await register.call('visits.sign-in', late, PUBLIC)).toEqual(refusal('event-over'));
    expect(
      await register.call('rules.in-force', { kind: 'parent', language: 'en', event: id }, PUBLIC),
    ).toEqual(refusal('event-over'));
    await arrive(register);
  });

  it('can be declined, by the rules for events and with the event kept', async () => {
    const { id } = valueOf(await add({ from: '08:30', until: '09:00' }));
    const { answers, acceptances } = await arrivalFor(id);
    const { ruleSet, version, sha256 } = acceptances[0] ?? expect.fail('no rules');
    at('10:00');
    const said = { answers, language: 'en', ruleSet, version, sha256, clause: 'no-posting' };
    const declined = await register.call(
      'visits.decline',
      { submission: submissionId(), ...said, event: id },
      PUBLIC,
    );
    expect(
      register.db.prepare('SELECT event FROM declines WHERE id = ?').pluck().get(valueOf(declined).declined),
    ).toBe(id);
    expect(entriesOf(register, 'visit.declined')).toMatchObject([
      { details: { event: { id, name: 'Christmas play' } } },
    ]);
    for (const [event, code] of [
      [undefined, 'rules-changed'],
      [submissionId(), 'event-over'],
    ] as const)
      expect(
        await register.call(
          'visits.decline',
          { submission: submissionId(), ...said, ...(event === undefined ? {} : { event }) },
          PUBLIC,
        ),
      ).toEqual(refusal(code));
  });
});
