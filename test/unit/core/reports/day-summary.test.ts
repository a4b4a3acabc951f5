import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrival, arrive, submissionId, valueOf } from '../../../support/arriving.ts';
import { confiscate, releaseOf } from '../../../support/confiscations.ts';
import { addColleague, addPupil, giveBackOf, handIn, undo } from '../../../support/phone-desk.ts';
import { boundsOf, instantOf, schoolDayOf } from '../../../../src/core/school-day.ts';
import { PUBLIC, TestRandom } from '../../../support/test-register.ts';
import { headDesk, MONDAY } from './head-desk.ts';

let desk: Awaited<ReturnType<typeof headDesk>>;

beforeEach(async () => {
  desk = await headDesk();
});

afterEach(() => {
  expect(desk.register.faults).toEqual([]);
  desk.end();
});

const summary = async (day = MONDAY) => valueOf(await desk.register.call('day.summary', { day }));
const leave = (payload: string) =>
  desk.register.call('visits.sign-out-by-pass', { submission: submissionId(), payload }, PUBLIC);

describe('the day at a glance', () => {
  it('is empty before anything happens', async () => {
    expect(await summary()).toEqual({
      day: MONDAY,
      cameIn: 0,
      stillHere: 0,
      closedBySystem: 0,
      phonesIn: 0,
      phonesReturned: 0,
      phonesHeld: 0,
      curve: [],
      toLookAt: [],
    });
  });

  it('counts people and phones, and draws how many there were after every change', async () => {
    const { register } = desk;
    const first = await arrive(register, { name: 'Plato' });
    await arrive(register, { name: 'Nguyễn Thị Mẫu' });
    register.clock.pass(60_000);
    const phone = await handIn(register, await addPupil(register, 'Łukasz Przykładowy'), 1);
    await handIn(register, await addPupil(register, 'Ana Invención'), 2);
    register.clock.pass(60_000);
    valueOf(await leave(first.payload));
    valueOf(await register.call('phones.give-back', giveBackOf(phone)));
    expect(await summary()).toMatchObject({
      cameIn: 2,
      stillHere: 1,
      phonesIn: 2,
      phonesReturned: 1,
      phonesHeld: 1,
      curve: [
        { at: '2026-11-23T08:41:00.000Z', people: 2, phones: 0 },
        { at: '2026-11-23T08:42:00.000Z', people: 2, phones: 2 },
        { at: '2026-11-23T08:43:00.000Z', people: 1, phones: 1 },
      ],
    });
  });

  it('carries over whoever and whatever stayed, and leaves a day that is over as it ended', async () => {
    const { register } = desk;
    const stayed = await arrive(register, { name: 'Plato' });
    const kept = await handIn(register, await addPupil(register, 'Kept Overnight-Example'), 7);
    await desk.pass(24 * 60);
    await arrive(register, { name: 'Zoë O’Brien-Testcase' });
    expect(await summary('2026-11-24')).toMatchObject({
      cameIn: 1,
      stillHere: 2,
      phonesIn: 0,
      phonesHeld: 1,
      curve: [{ people: 2, phones: 1 }],
      toLookAt: [{ at: '2026-11-23T08:41:00.000Z', what: 'since-earlier-day', slot: 7 }],
    });
    valueOf(await leave(stayed.payload));
    valueOf(await register.call('phones.give-back', giveBackOf(kept)));
    expect(await summary('2026-11-24')).toMatchObject({
      stillHere: 1,
      phonesReturned: 1,
      phonesHeld: 0,
      toLookAt: [],
    });
    expect(await summary()).toMatchObject({
      cameIn: 1,
      stillHere: 1,
      phonesIn: 1,
      phonesReturned: 0,
      phonesHeld: 1,
    });
  });

  it('shows apart whom the system closed, and nobody as here any more', async () => {
    const { register } = desk;
    const left = await arrive(register, { name: 'Plato' });
    await arrive(register, { name: 'Zoë O’Brien-Testcase' });
    valueOf(await leave(left.payload));
    await desk.pass(24 * 60);
    register.tick();
    expect(await summary()).toMatchObject({
      cameIn: 2,
      stillHere: 0,
      closedBySystem: 1,
      curve: [
        { at: '2026-11-23T08:41:00.000Z', people: 1 },
        { at: '2026-11-23T18:00:00.000Z', people: 0 },
      ],
      toLookAt: [{ at: '2026-11-23T18:00:00.000Z', what: 'closed-by-system', slot: null }],
    });
    expect(await summary('2026-11-24')).toMatchObject({ cameIn: 0, closedBySystem: 0, toLookAt: [] });
  });

  it('counts as anybody would who looked at every visit there ever was', async () => {
    const { db } = desk.register;
    const random = new TestRandom(7);
    const pick = (most: number) => Buffer.from(random.bytes(4)).readUInt32BE() % most;
    const add = db.prepare(
      `INSERT INTO visits (id, day, kind, name, name_key, seeing, language, pass_payload, arrived_at, left_at, left_how)
       VALUES (@id, @day, 'parent', 'Plato', 'plato', 'the head', 'en', @id, @arrived, @left, @how)`,
    );
    // Summer and winter time, visits of minutes and of days, many around midnight.
    const first = Date.parse('2026-10-22T20:00:00.000Z');
    for (let number = 0; number < 400; number += 1) {
      const arrived = first + pick(6 * 24 * 60) * 60_000;
      const stays = pick(8) === 0 ? pick(60 * 60) : pick(300);
      const left = pick(20) === 0 ? null : instantOf(arrived + stays * 60_000);
      add.run({
        id: `visit-${number}`,
        day: schoolDayOf(arrived),
        arrived: instantOf(arrived),
        left,
        how: left === null ? null : 'pass',
      });
    }
    const here = db
      .prepare<[{ at: string }], number>(
        'SELECT count(*) FROM visits WHERE arrived_at < @at AND (left_at IS NULL OR left_at >= @at)',
      )
      .pluck();
    const after = db
      .prepare<[{ at: string }], number>(
        'SELECT count(*) FROM visits WHERE arrived_at <= @at AND (left_at IS NULL OR left_at > @at)',
      )
      .pluck();
    for (const day of ['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27']) {
      const { stillHere, curve } = await summary(day);
      const { until } = boundsOf(day);
      expect(stillHere, day).toBe(here.get({ at: until }));
      expect(curve.length).toBeGreaterThan(50);
      for (const { at, people } of curve) expect(people, at).toBe(after.get({ at }));
    }
  });

  it('does not count a hand-in that was undone', async () => {
    const { register } = desk;
    const { handover } = await handIn(register, await addPupil(register, 'Plato'), 4);
    valueOf(await undo(register, handover));
    expect(await summary()).toMatchObject({
      phonesIn: 0,
      phonesHeld: 0,
      curve: [],
      toLookAt: [{ what: 'hand-in-undone', slot: 4 }],
    });
  });

  it('names a void ticket that somebody showed', async () => {
    const { register } = desk;
    const { handover, ticket } = await handIn(register, await addPupil(register, 'Ana Invención'), 7);
    const lost = {
      handover,
      pin: '291746',
      print: false,
      identity: 'known-by-staff',
      reason: 'lost',
    } as const;
    valueOf(await register.call('tickets.reissue', { submission: submissionId(), ...lost }));
    register.clock.pass(1000);
    await register.call('phones.scan', { payload: ticket.payload });
    expect((await summary()).toLookAt.map(({ what, slot }) => [what, slot])).toEqual([
      ['ticket-reissued', 7],
      ['void-ticket-shown', 7],
    ]);
  });

  it('names a ticket that was shown once more', async () => {
    const { register } = desk;
    const { handover } = await handIn(register, await addPupil(register, 'Ana Invención'), 7);
    valueOf(await register.call('tickets.reprint', { submission: submissionId(), handover }));
    expect((await summary()).toLookAt).toMatchObject([{ what: 'ticket-reprinted', slot: 7 }]);
  });

  it('names a confiscated device released to an adult whom staff signed with', async () => {
    const { register } = desk;
    const witness = await addColleague(register, 'Bjørn Oak-Example', '804713');
    const pupil = await addPupil(register, 'Ana Invención');
    const signatures = [
      { how: 'assisted', witness, pin: '804713' },
      { how: 'typed', name: 'Māra Example-O’Brien' },
    ] as const;
    for (const [at, signature] of signatures.entries()) {
      const handover = await confiscate(register, pupil, at + 5);
      register.clock.pass(1000);
      valueOf(await register.call('confiscations.release', releaseOf(handover, { signature })));
      register.clock.pass(1000);
    }
    expect((await summary()).toLookAt.map(({ what, slot }) => [what, slot])).toEqual([
      ['confiscated', 5],
      ['assisted', 5],
      ['confiscated', 6],
    ]);
  });

  it('names what is worth a look, oldest first', async () => {
    const { register } = desk;
    const [witness] = valueOf(await register.call('staff.names', {}));
    const staff = witness?.id ?? '';
    const phone = await handIn(register, await addPupil(register, 'Ana Invención'), 5);
    register.clock.pass(1000);
    const reissued = valueOf(
      await register.call('tickets.reissue', {
        submission: submissionId(),
        handover: phone.handover,
        pin: '291746',
        print: false,
        identity: 'teacher-confirmed',
        reason: 'lost',
      }),
    );
    register.clock.pass(1000);
    const ticket = reissued.ticket;
    valueOf(await register.call('phones.give-back', giveBackOf({ ...phone, ticket })));
    register.clock.pass(1000);
    valueOf(await undo(register, phone.handover));
    register.clock.pass(1000);
    const assisted = await arrival(register, 'parent', { name: 'فاطمة مثال' });
    const signature = { how: 'assisted' as const, witness: staff, pin: '291746' };
    valueOf(await register.call('visits.sign-in', { ...assisted, signature }, PUBLIC));
    register.clock.pass(1000);
    const { answers, language, acceptances } = await arrival(register);
    const { ruleSet, version, sha256 } = acceptances[0] ?? expect.fail('no rules');
    const decline = { answers, language, ruleSet, version, sha256, clause: 'no-posting' };
    valueOf(await register.call('visits.decline', { submission: submissionId(), ...decline }, PUBLIC));
    register.clock.pass(1000);
    for (let tries = 0; tries < 7; tries += 1) await register.call('staff.sign-in', { staff, pin: '000000' });
    expect((await summary()).toLookAt.map(({ what, slot }) => [what, slot])).toEqual([
      ['ticket-reissued', 5],
      ['return-undone', 5],
      ['assisted', null],
      ['declined', null],
      ['pin-blocked', null],
    ]);
  });
});
