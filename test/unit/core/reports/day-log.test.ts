import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { peopleCsv } from '../../../../src/core/reports/csv.ts';
import { readDayLog } from '../../../../src/core/reports/day-log.ts';
import { arrival, arrive, strokes, submissionId, valueOf } from '../../../support/arriving.ts';
import { confiscate } from '../../../support/confiscations.ts';
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

describe('the log of a school day', () => {
  it('tells who came in, by which rules, and how they signed', async () => {
    const { register } = desk;
    await arrive(register, { name: 'Plato' });
    register.clock.pass(60_000);
    const typed = await arrival(register, 'supply', {
      name: 'Ana María de la Invención',
      organisation: 'Invented',
    });
    const pass = valueOf(
      await register.call(
        'visits.sign-in',
        { ...typed, signature: { how: 'typed', name: 'Ana María de la Invención' } },
        PUBLIC,
      ),
    );
    register.clock.pass(60_000);
    await register.call(
      'visits.sign-out-by-pass',
      { submission: submissionId(), payload: pass.payload },
      PUBLIC,
    );
    const { visits } = readDayLog(register.db, MONDAY);
    expect(visits).toMatchObject([
      { name: 'Plato', leftAt: null, rules: ['every-visit v1 en'], signature: { how: 'drawn', strokes } },
      {
        name: 'Ana María de la Invención',
        leftHow: 'pass',
        leftAt: '2026-11-23T08:43:00.000Z',
        rules: ['every-visit v1 en', 'staff-and-governors v1 en'],
        signature: { how: 'typed', name: 'Ana María de la Invención' },
      },
    ]);
  });

  it('says for which event somebody came, and that the system closed a visit', async () => {
    const { register } = desk;
    const event = valueOf(
      await register.call('events.add', {
        submission: submissionId(),
        name: '=Harvest “Festival”',
        day: MONDAY,
        from: '08:30',
        until: '10:00',
      }),
    );
    const rules = valueOf(
      await register.call('rules.in-force', { kind: 'parent', language: 'en', event: event.id }, PUBLIC),
    );
    const acceptances = rules.map(({ ruleSet, version, sha256, clauses }) => ({
      ruleSet,
      version,
      sha256,
      clauses: clauses.map(({ id }) => id),
    }));
    const given = await arrival(register, 'parent', { name: 'Plato' });
    valueOf(await register.call('visits.sign-in', { ...given, acceptances, event: event.id }, PUBLIC));
    register.clock.pass(1000);
    await arrive(register, { name: 'Ng' });
    await desk.pass(10 * 60);
    register.tick();
    const log = readDayLog(register.db, MONDAY);
    expect(log.visits).toMatchObject([
      { event: '=Harvest “Festival”', rules: ['school-event v1 en'], leftHow: 'closing' },
      { event: null, leftHow: 'closing', leftAt: '2026-11-23T18:00:00.000Z' },
    ]);
    const [first, second] = peopleCsv(log).split('\r\n').slice(1);
    expect(first).toContain(`"'=Harvest “Festival”","2026-11-23 08:41:00","2026-11-23 18:00:00","closing"`);
    expect(second).toContain('"","2026-11-23 08:41:01","2026-11-23 18:00:00","closing"');
  });

  it('says of rules that were accepted for an earlier visit when that was', async () => {
    const { register } = desk;
    const changes = { rulesAsked: 'when-they-change' as const };
    valueOf(await register.call('settings.change', { submission: submissionId(), changes }));
    const { payload } = await arrive(register);
    valueOf(await register.call('visits.sign-out-by-pass', { submission: submissionId(), payload }, PUBLIC));
    await desk.pass(24 * 60);
    const again = { ...(await arrival(register)), acceptances: [], recognised: payload };
    valueOf(await register.call('visits.sign-in', again, PUBLIC));
    expect(readDayLog(register.db, '2026-11-24').visits).toMatchObject([
      { rules: [`every-visit v1 en ${MONDAY}`] },
    ]);
  });

  it('names the witness of an assisted signature', async () => {
    const { register } = desk;
    const [witness] = valueOf(await register.call('staff.names', {}));
    const given = await arrival(register, 'parent', { name: 'فاطمة مثال' });
    const signature = { how: 'assisted' as const, witness: witness?.id ?? '', pin: '291746' };
    valueOf(await register.call('visits.sign-in', { ...given, signature }, PUBLIC));
    expect(readDayLog(register.db, MONDAY).visits[0]?.signature).toEqual({
      how: 'assisted',
      witness: 'Ngozi Łukasiewicz-Hall',
    });
  });

  it.each(['en', 'ar'])(
    'says in English what could not be agreed to, and that it was read in %s',
    async (read) => {
      const { register } = desk;
      const given = await arrival(register, 'parent', { name: 'Colin Invented' }, read);
      const { answers, language, acceptances } = given;
      const { ruleSet, version, sha256 } = acceptances[0] ?? expect.fail('no rules');
      const decline = { answers, language, ruleSet, version, sha256, clause: 'no-pictures' };
      valueOf(await register.call('visits.decline', { submission: submissionId(), ...decline }, PUBLIC));
      expect(readDayLog(register.db, MONDAY).declines).toMatchObject([
        { name: 'Colin Invented', rules: `every-visit v1 ${read}`, clause: 'I take no pictures' },
      ]);
    },
  );

  it('holds every phone of the day: handed in, undone, and in the cupboard since an earlier day', async () => {
    const { register } = desk;
    await handIn(register, await addPupil(register, 'Kept Friday-Example'), 3);
    const gone = await handIn(register, await addPupil(register, 'Went Same-Day'), 4);
    valueOf(await register.call('phones.give-back', giveBackOf(gone)));
    await desk.pass(24 * 60);
    const undone = await handIn(register, await addPupil(register, 'Nguyễn Thị Mẫu'), 1);
    valueOf(await undo(register, undone.handover));
    const back = await handIn(register, await addPupil(register, 'Łukasz Przykładowy'), 2);
    valueOf(await register.call('phones.give-back', giveBackOf(back)));
    valueOf(await undo(register, back.handover));
    const { handovers } = readDayLog(register.db, '2026-11-24');
    expect(handovers.map(({ slot, state, day, returnsUndone }) => [slot, state, day, returnsUndone])).toEqual(
      [
        [1, 'undone', '2026-11-24', 0],
        [2, 'held', '2026-11-24', 1],
        [3, 'held', '2026-11-23', 0],
      ],
    );
  });

  it('tells what was unusual about a phone, and of the cupboard: its key and its counts', async () => {
    const { register } = desk;
    const submission = submissionId;
    const pin = '604827';
    const colleague = { name: 'Checker Example', role: 'office', pin } as const;
    const second = valueOf(await register.call('staff.add', { submission: submission(), ...colleague })).id;
    valueOf(await register.call('cupboard.open', { submission: submission(), keyHolder: second }));
    valueOf(
      await register.call('settings.change', {
        submission: submission(),
        changes: { permissionAsked: true },
      }),
    );
    register.clock.pass(1000);
    const pupil = await addPupil(register, 'Łukasz Przykładowy');
    const { handover } = await handIn(register, pupil, 2, { anyway: true });
    register.clock.pass(1000);
    const { count } = valueOf(await register.call('counts.start', { submission: submission() }));
    valueOf(await register.call('counts.finish', { submission: submission(), count }));
    valueOf(
      await register.call('counts.sign', {
        submission: submission(),
        count,
        second: { staff: second, pin },
      }),
    );
    register.clock.pass(1000);
    const kept = { handover, seal: '004471', note: '' };
    valueOf(await register.call('home-time.keep', { submission: submission(), ...kept }));
    const log = readDayLog(register.db, MONDAY);
    expect(log.handovers).toMatchObject([
      {
        slot: 2,
        custody: 'hand-in',
        seal: '004471',
        misplaced: 'missing',
        release: 'adult',
        confiscation: null,
      },
    ]);
    expect(log.cupboard).toMatchObject([
      { what: 'opened', keyHolder: 'Checker Example' },
      { what: 'counted', checkedBy: 'Checker Example', expected: 1, found: 0, missing: [2] },
    ]);
    const { toLookAt } = valueOf(await register.call('day.summary', { day: MONDAY }));
    expect(toLookAt.map(({ what, slot }) => [what, slot])).toEqual([
      ['no-permission', 2],
      ['count-differs', null],
      ['kept-overnight', 2],
    ]);
    expect(readDayLog(register.db, '2026-11-24').cupboard).toEqual([]);
  });

  it('shows the head a confiscated phone as confiscated, and not as one without a permission', async () => {
    const { register } = desk;
    await confiscate(register, await addPupil(register, 'Ōe-Beispiel'), 5);
    const { toLookAt } = valueOf(await register.call('day.summary', { day: MONDAY }));
    expect(toLookAt.map(({ what, slot }) => [what, slot])).toEqual([['confiscated', 5]]);
  });

  it('names the seal that was put on last, whatever the clock did', async () => {
    const { register } = desk;
    const { handover } = await handIn(register, await addPupil(register, 'Kept Overnight-Example'), 9);
    const keep = async (seal: string) =>
      valueOf(
        await register.call('home-time.keep', { submission: submissionId(), handover, seal, note: '' }),
      );
    await keep('000001');
    register.clock.pass(-30_000);
    await keep('000002');
    expect(readDayLog(register.db, MONDAY).handovers).toMatchObject([{ seal: '000002' }]);
  });

  it('keeps an earlier day’s phone on the day it was given back, and on no later one', async () => {
    const { register } = desk;
    const kept = await handIn(register, await addPupil(register, 'Kept Overnight-Example'), 9);
    await desk.pass(24 * 60);
    const reissued = valueOf(
      await register.call('tickets.reissue', {
        submission: submissionId(),
        handover: kept.handover,
        pin: '291746',
        print: false,
        identity: 'known-by-staff',
        reason: 'left at home',
      }),
    );
    valueOf(await register.call('phones.give-back', giveBackOf({ ...kept, ticket: reissued.ticket })));
    expect(readDayLog(register.db, '2026-11-24').handovers).toMatchObject([
      {
        slot: 9,
        state: 'returned',
        collector: 'pupil',
        ticketsReissued: 1,
        conditionsOut: ['corner-cracked'],
      },
    ]);
    expect(readDayLog(register.db, '2026-11-25').handovers).toEqual([]);
  });

  it('lists the days on which anything happened, newest first', async () => {
    const { register } = desk;
    await arrive(register);
    await desk.pass(48 * 60);
    await handIn(register, await addPupil(register, 'Plato'), 1);
    expect(valueOf(await register.call('logs.days', {}))).toEqual(['2026-11-25', '2026-11-23']);
  });
});
