import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrival, arrive, submissionId, valueOf } from '../../../support/arriving.ts';
import { addPupil, giveBackOf, handIn, undo } from '../../../support/phone-desk.ts';
import { PUBLIC } from '../../../support/test-register.ts';
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
    const lost = { handover, identity: 'known-by-staff', reason: 'lost' } as const;
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
