import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDayLog } from '../../../../src/core/reports/day-log.ts';
import { verifyLedger } from '../../../../src/core/ledger/verify.ts';
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

const DAY = 24 * 3_600_000;

let register: TestRegister;
let head: string;
beforeEach(async () => {
  register = testRegister();
  head = (await openDesk(register)).id;
  register.announced.length = 0;
});
afterEach(() => register.end());

const at = (instant: string) => {
  register.clock.time = Date.parse(instant);
};
const signIn = async () =>
  valueOf(await register.call('staff.sign-in', { staff: head, pin: '291746' }, DESK));
/** When each visit ended and how, in the order they began. */
const ends = () =>
  register.db
    .prepare<[], { left_at: string | null; left_how: string | null }>(
      'SELECT left_at, left_how FROM visits ORDER BY arrived_at, id',
    )
    .all()
    .map(({ left_at: left, left_how: how }) => (left === null ? 'open' : `${left} ${how}`));

describe('closing time', () => {
  it('closes whoever did not sign out, at that time, as the system’s doing and inferred', async () => {
    const pass = await arrive(register);
    at('2026-11-23T17:59:59.999Z');
    register.announced.length = 0;
    register.tick();
    expect(ends()).toEqual(['open']);
    at('2026-11-23T18:00:20.000Z');
    register.tick();
    expect(ends()).toEqual(['2026-11-23T18:00:00.000Z closing']);
    expect(entriesOf(register, 'visit.closed')).toEqual([
      {
        actor: 'system',
        subject: `visit/${pass.visit}`,
        details: { how: 'closing', inferred: true, leftAt: '2026-11-23T18:00:00.000Z' },
      },
    ]);
    expect(register.db.prepare("SELECT at FROM ledger WHERE action = 'visit.closed'").pluck().get()).toBe(
      '2026-11-23T18:00:20.000Z',
    );
    expect(register.announced).toEqual([['visits']]);
    expect(register.faults).toEqual([]);
    expect(await verifyLedger(register.db)).toMatchObject({ fault: null });
  });

  it('does it once, and says nothing when there is nothing to do', async () => {
    register.tick();
    await arrive(register);
    register.clock.pass(DAY);
    register.tick();
    const before = rowCounts(register);
    register.announced.length = 0;
    for (let minute = 0; minute < 3; minute += 1) register.tick();
    expect(rowCounts(register)).toEqual(before);
    expect(register.announced).toEqual([]);
  });

  it('takes a pass shown on another day for an arrival, not for the moment somebody left', async () => {
    const forgot = await arrive(register, { name: 'Plato' });
    at('2026-11-24T08:30:00.000Z');
    register.tick();
    const before = rowCounts(register);
    const shown = { submission: submissionId(), payload: forgot.payload };
    expect(await register.call('visits.sign-out-by-pass', shown, PUBLIC)).toEqual({
      ok: false,
      problem: { code: 'visit-already-ended' },
    });
    expect(rowCounts(register)).toEqual(before);
    expect(readDayLog(register.db, '2026-11-23').visits).toMatchObject([{ passShownLateAt: null }]);
  });

  it('leaves alone whoever signed out, and answers their pass kindly afterwards', async () => {
    const gone = await arrive(register);
    register.clock.pass(1000);
    const forgot = await arrive(register, { name: 'Plato' });
    const leave = (payload: string) =>
      register.call('visits.sign-out-by-pass', { submission: submissionId(), payload }, PUBLIC);
    valueOf(await leave(gone.payload));
    at('2026-11-23T18:05:00.000Z');
    register.tick();
    expect(ends()).toEqual(['2026-11-23T08:41:01.000Z pass', '2026-11-23T18:00:00.000Z closing']);
    // Their pass is answered kindly, and the ledger tells once when that was.
    for (let scans = 0; scans < 3; scans += 1) {
      const late = await leave(forgot.payload);
      expect(late).toEqual({ ok: false, problem: { code: 'visit-already-ended' } });
      register.clock.pass(60_000);
    }
    await leave(gone.payload);
    expect(entriesOf(register, 'pass.shown-late')).toEqual([
      { actor: 'visitor', subject: `visit/${forgot.visit}`, details: {} },
    ]);
    expect(ends()).toEqual(['2026-11-23T08:41:01.000Z pass', '2026-11-23T18:00:00.000Z closing']);
    expect(
      readDayLog(register.db, '2026-11-23').visits.map(({ passShownLateAt }) => passShownLateAt),
    ).toEqual([null, '2026-11-23T18:05:00.000Z']);
    const before = rowCounts(register);
    expect(
      await register.call(
        'visits.sign-out-by-name',
        { submission: submissionId(), name: 'Plato', seeing: 'Adeyemi' },
        PUBLIC,
      ),
    ).toEqual({ ok: false, problem: { code: 'visit-not-found' } });
    expect(rowCounts(register)).toEqual(before);
  });

  it('is the one of each day, however long the machine was off, in summer and in winter', async () => {
    // The clocks go back in the night to Sunday 25 October, forward in the night to 28 March.
    for (const arrived of [
      '2026-10-23T08:00:00.000Z',
      '2026-10-25T00:30:00.000Z',
      '2026-10-26T09:00:00.000Z',
      '2027-03-26T09:00:00.000Z',
      '2027-03-29T08:00:00.000Z',
    ]) {
      at(arrived);
      await arrive(register);
    }
    at('2027-03-29T16:30:00.000Z');
    register.tick();
    expect(ends()).toEqual([
      '2026-10-23T17:00:00.000Z closing',
      '2026-10-25T18:00:00.000Z closing',
      '2026-10-26T18:00:00.000Z closing',
      '2027-03-26T18:00:00.000Z closing',
      'open',
    ]);
    at('2027-03-29T17:00:00.000Z');
    register.tick();
    expect(ends().at(-1)).toBe('2027-03-29T17:00:00.000Z closing');
    expect(register.announced.filter((subjects) => subjects.join() === 'visits')).toHaveLength(2);
  });

  it('is what the school has set', async () => {
    const changes = { closingTime: '16:15' };
    valueOf(await register.call('settings.change', { submission: submissionId(), changes }, DESK));
    await arrive(register);
    at('2026-11-23T16:15:00.000Z');
    register.tick();
    expect(ends()).toEqual(['2026-11-23T16:15:00.000Z closing']);
  });

  it('of a day that was over when they came is its last moment', async () => {
    at('2026-11-23T18:00:00.000Z');
    await arrive(register);
    at('2026-11-23T23:59:59.998Z');
    register.tick();
    expect(ends()).toEqual(['open']);
    at('2026-11-24T00:00:30.000Z');
    register.tick();
    expect(ends()).toEqual(['2026-11-23T23:59:59.999Z closing']);
  });

  it('waits for an event that ends later, and half an hour for people to leave it', async () => {
    const made = await register.call(
      'events.add',
      {
        submission: submissionId(),
        name: 'Parents’ evening',
        day: '2026-11-23',
        from: '17:30',
        until: '19:30',
      },
      DESK,
    );
    const { id: event } = valueOf(made);
    at('2026-11-23T17:40:00.000Z');
    await arrive(register, { name: 'Plato' });
    const rules = valueOf(
      await register.call('rules.in-force', { kind: 'parent', language: 'en', event }, PUBLIC),
    );
    const acceptances = rules.map(({ ruleSet, version, sha256, clauses }) => ({
      ruleSet,
      version,
      sha256,
      clauses: clauses.map(({ id }) => id),
    }));
    register.clock.pass(1000);
    valueOf(
      await register.call('visits.sign-in', { ...(await arrival(register)), acceptances, event }, PUBLIC),
    );
    at('2026-11-23T19:59:00.000Z');
    register.tick();
    expect(ends()).toEqual(['2026-11-23T18:00:00.000Z closing', 'open']);
    at('2026-11-23T20:00:00.000Z');
    register.tick();
    expect(ends()).toEqual(['2026-11-23T18:00:00.000Z closing', '2026-11-23T20:00:00.000Z closing']);
  });

  it('is not before a roll call that had them on its list ended', async () => {
    const { visit } = await arrive(register);
    at('2026-11-23T17:55:00.000Z');
    await signIn();
    const asked = { submission: submissionId(), kind: 'real', what: 'evacuation' } as const;
    const { id: rollCall } = valueOf(await register.call('roll-call.start', asked, DESK));
    at('2026-11-23T18:10:00.000Z');
    await arrive(register, { name: 'Plato' });
    at('2026-11-23T18:20:00.000Z');
    await signIn();
    const tick = { submission: submissionId(), rollCall, visit, state: 'safe' } as const;
    valueOf(await register.call('roll-call.tick', tick, DESK));
    const end = { submission: submissionId(), rollCall, note: '' };
    valueOf(await register.call('roll-call.end', end, DESK));
    register.tick();
    expect(ends()).toEqual(['2026-11-23T18:20:00.000Z closing', 'open']);
  });

  it('closes nobody while a roll call is taken: whoever is missing stays missing', async () => {
    await arrive(register);
    at('2026-11-23T17:55:00.000Z');
    await signIn();
    const called = await register.call(
      'roll-call.start',
      { submission: submissionId(), kind: 'real', what: 'evacuation' },
      DESK,
    );
    at('2026-11-23T18:03:00.000Z');
    register.tick();
    expect(ends()).toEqual(['open']);
    await signIn();
    valueOf(
      await register.call(
        'roll-call.end',
        { submission: submissionId(), rollCall: valueOf(called).id, note: '' },
        DESK,
      ),
    );
    register.tick();
    // Somebody who was looked for in vain stays on the list until the office knows more, or the day is over.
    expect(ends()).toEqual(['open']);
    at('2026-11-24T06:00:00.000Z');
    register.tick();
    expect(ends()).toEqual(['2026-11-23T18:03:00.000Z closing']);
  });

  it('is held back by no drill that somebody forgot to end, and makes nobody missing into somebody who left', async () => {
    const { visit } = await arrive(register);
    const asked = { submission: submissionId(), kind: 'drill', what: 'evacuation' } as const;
    const { id: rollCall } = valueOf(await register.call('roll-call.start', asked, DESK));
    at('2026-11-23T23:00:00.000Z');
    register.tick();
    expect(ends()).toEqual(['open']);
    at('2026-11-24T06:00:00.000Z');
    register.tick();
    expect(ends()).toEqual(['2026-11-23T18:00:00.000Z closing']);
    await signIn();
    const end = { submission: submissionId(), rollCall, note: '' };
    expect(valueOf(await register.call('roll-call.end', end, DESK)).people).toMatchObject([
      { visit, state: 'missing' },
    ]);
  });

  it('closes nobody’s visit of the future for a clock that is behind', async () => {
    await arrive(register);
    at('2000-01-01T12:00:00.000Z');
    register.tick();
    expect(ends()).toEqual(['open']);
  });

  it('closes all or none when the disk refuses, says so in the fault log, and tries again', async () => {
    await arrive(register);
    await arrive(register, { name: 'Plato' });
    register.clock.pass(DAY);
    register.db.exec(`CREATE TRIGGER full BEFORE INSERT ON ledger WHEN NEW.action = 'visit.closed'
      AND (SELECT count(*) FROM ledger WHERE action = 'visit.closed') = 1
      BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    register.announced.length = 0;
    register.tick();
    expect(ends()).toEqual(['open', 'open']);
    expect(register.announced).toEqual([]);
    expect(register.faults).toMatchObject([{ call: 'tick' }]);
    register.db.exec('DROP TRIGGER full');
    register.tick();
    expect(ends()).not.toContain('open');
    register.close();
    register.tick();
    expect(register.faults).toHaveLength(1);
  });
});
