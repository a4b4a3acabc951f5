import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { historyReader, STAYS } from '../../../../src/core/pupil-history/pupil-history.ts';
import type { DeviceKind } from '../../../../src/shared/devices.ts';
import { submissionId, valueOf } from '../../../support/arriving.ts';
import { CountDesk } from '../../../support/count-desk.ts';
import { addPupil, giveBackOf, handIn, phoneDesk, problemOf, undo } from '../../../support/phone-desk.ts';
import { planOf, statementsOf } from '../../../support/query-plans.ts';
import { DESK, PUBLIC, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await phoneDesk();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const HEAD = 'Ngozi Łukasiewicz-Hall';
const history = async (pupil: string, device?: DeviceKind) =>
  valueOf(await register.call('pupils.history', device === undefined ? { pupil } : { pupil, device }));
/** A minute goes by at a desk that is touched. */
const minute = () => {
  register.touch(DESK.window);
  register.clock.pass(60_000);
  register.touch(DESK.window);
};
const happened = ({ beside }: { beside: { what: string; note: string }[] }) =>
  beside.map(({ what, note }) => (note === '' ? what : `${what}: ${note}`));

describe('the history of a child’s devices', () => {
  it('tells each stay, newest first, as it came in and as it went out', async () => {
    const zoe = await addPupil(register, 'Zoë O’Brien', '6 Maple');
    const phone = await handIn(register, zoe, 14, { note: 'rattles' });
    minute();
    const back = giveBackOf(phone, {
      conditions: ['corner-cracked', 'screen-cracked'],
      note: 'fell from the table',
      collector: { who: 'adult', name: 'Mrs O’Brien' },
    });
    valueOf(await register.call('phones.give-back', back));
    minute();
    await handIn(register, zoe, 3, { device: { kind: 'smartwatch', look: '' }, conditions: [] });
    const { pupil, device, stays, more } = await history(zoe);
    expect({ pupil, device, more }).toEqual({
      pupil: { id: zoe, name: 'Zoë O’Brien', className: '6 Maple', left: false },
      device: null,
      more: false,
    });
    expect(stays.map((stay) => [stay.slot, stay.state, stay.device.kind])).toEqual([
      [3, 'held', 'smartwatch'],
      [14, 'returned', 'smartphone'],
    ]);
    expect(stays[1]).toEqual({
      handover: phone.handover,
      custody: 'hand-in',
      device: { kind: 'smartphone', look: 'Black, blue case' },
      day: '2026-11-23',
      slot: 14,
      state: 'returned',
      release: 'ticket',
      in: { at: '2026-11-23T08:41:00.000Z', by: HEAD, conditions: ['corner-cracked'], note: 'rattles' },
      out: {
        at: '2026-11-23T08:42:00.000Z',
        by: HEAD,
        conditions: ['corner-cracked', 'screen-cracked'],
        note: 'fell from the table',
        collector: { who: 'adult', name: 'Mrs O’Brien' },
      },
      confiscated: null,
      beside: [],
    });
    expect((await history(zoe, 'smartwatch')).stays.map(({ slot }) => slot)).toEqual([3]);
    expect((await history(zoe, 'tablet')).stays).toEqual([]);
  });

  it('tells everything beside, in its order', async () => {
    const zoe = await addPupil(register, 'Zoë O’Brien', '6 Maple');
    const phone = await handIn(register, zoe, 14);
    const { handover } = phone;
    const about = () => ({ submission: submissionId(), handover });
    minute();
    valueOf(await register.call('tickets.reprint', about()));
    minute();
    const { ticket } = valueOf(
      await register.call('tickets.reissue', {
        ...about(),
        pin: '291746',
        identity: 'known-by-staff',
        reason: 'left at home',
        print: false,
      }),
    );
    minute();
    expect(problemOf(await register.call('phones.scan', { payload: phone.ticket.payload })).code).toBe(
      'ticket-replaced',
    );
    minute();
    const look = 'Black, blue case';
    valueOf(
      await register.call('phones.amend', { ...about(), look, conditions: ['dented'], note: 'dent on top' }),
    );
    minute();
    const back = giveBackOf({ handover, ticket });
    valueOf(await register.call('phones.give-back', back));
    valueOf(await undo(register, handover));
    minute();
    valueOf(await register.call('phones.give-back', { ...back, submission: submissionId() }));
    minute();
    minute();
    valueOf(await register.call('phones.put-right', { ...about(), where: 'went-out' }));
    minute();
    valueOf(await register.call('phones.found', about()));
    minute();
    valueOf(
      await register.call('home-time.step', {
        submission: submissionId(),
        handovers: [handover],
        step: 'home-called',
        note: 'aunt comes at four',
      }),
    );
    minute();
    valueOf(await register.call('home-time.keep', { ...about(), seal: 'A 1207', note: '' }));
    minute();
    valueOf(await register.call('tickets.void', { ...about(), reason: 'found in the playground' }));
    const [stay] = (await history(zoe)).stays;
    expect(stay).toMatchObject({
      state: 'held',
      out: null,
      in: { conditions: ['dented'], note: 'dent on top' },
    });
    expect(stay && happened(stay)).toEqual([
      'ticket-reprinted',
      'ticket-reissued: left at home',
      'ticket-refused',
      'amended',
      'return-undone',
      'put-right',
      'found',
      'home-called: aunt comes at four',
      'kept-overnight',
      'ticket-voided: found in the playground',
    ]);
    expect(stay?.beside.find(({ what }) => what === 'amended')?.looked).toEqual({
      look,
      conditions: ['corner-cracked'],
      note: '',
    });
    expect(stay?.beside.find(({ what }) => what === 'kept-overnight')?.seal).toBe('A 1207');
    expect(stay?.beside.every(({ by }) => by === HEAD)).toBe(true);
  });

  it('tells of a confiscation why, what was told to whom, and who had it', async () => {
    const ali = await addPupil(register, 'علي', '6 Maple');
    const { handover } = valueOf(
      await register.call('confiscations.take', {
        submission: submissionId(),
        pupil: ali,
        slot: 9,
        device: { kind: 'smartphone', look: 'Red' },
        conditions: [],
        note: '',
        seenOff: true,
        why: 'photograph',
        takenFromChildBy: 'Mr Béla Kovács',
        place: 'playground',
        adults: ['Amina Hassan'],
        told: [{ whom: 'child', how: 'in-person', what: 'an adult collects it' }],
      }),
    );
    minute();
    const told = {
      whom: 'parent' as const,
      name: 'Amina Hassan',
      how: 'by-phone' as const,
      what: 'today at four',
    };
    valueOf(await register.call('confiscations.tell', { submission: submissionId(), handover, told }));
    const [stay] = (await history(ali)).stays;
    expect(stay).toMatchObject({
      custody: 'confiscation',
      release: 'adult',
      confiscated: { why: 'photograph', takenFromChildBy: 'Mr Béla Kovács', place: 'playground' },
      beside: [
        { what: 'child-told', note: 'an adult collects it', told: { name: '', how: 'in-person' } },
        { what: 'parent-told', note: 'today at four', told: { name: 'Amina Hassan', how: 'by-phone' } },
      ],
    });
  });

  it('tells nothing of another child whose story crosses it', async () => {
    const zoe = await addPupil(register, 'Zoë O’Brien', '6 Maple');
    const plato = await addPupil(register, 'Plato', '6 Maple');
    const hers = await handIn(register, zoe, 14);
    const his = await handIn(register, plato, 15, {
      device: { kind: 'smartphone', look: 'Green, like Zoë’s' },
      conditions: ['wet'],
    });
    minute();
    // Plato’s went to Zoë by mistake, and his own ticket was shown after that.
    valueOf(await register.call('phones.give-back', giveBackOf(his)));
    minute();
    minute();
    problemOf(await register.call('phones.scan', { payload: his.ticket.payload }));
    const right = { submission: submissionId(), handover: his.handover, where: 'went-out' as const };
    valueOf(await register.call('phones.put-right', right));
    minute();
    valueOf(
      await register.call('home-time.step', {
        submission: submissionId(),
        handovers: [hers.handover, his.handover],
        step: 'class-asked',
        note: 'Zoë has Plato’s phone',
      }),
    );
    const [mine] = (await history(zoe)).stays;
    expect(mine && happened(mine)).toEqual(['class-asked']);
    const [other] = (await history(plato)).stays;
    expect(other && happened(other)).toEqual(['ticket-refused', 'put-right', 'class-asked']);
    // Hers was handed over with another’s ticket: she had not been given it.
    minute();
    valueOf(
      await register.call('phones.put-right', {
        ...right,
        submission: submissionId(),
        handover: hers.handover,
      }),
    );
    const [out] = (await history(zoe)).stays;
    expect(out && happened(out)).toEqual(['class-asked', 'went-out']);
    expect(JSON.stringify(await history(zoe))).not.toMatch(/Plato|Green|"slot":15/u);
    expect(JSON.stringify(await history(plato))).not.toMatch(/O’Brien|Zoë has|"slot":14/u);
  });

  it('tells what a count missed, and where it found it', async () => {
    register.end();
    const desk = await CountDesk.begin();
    ({ register } = desk);
    await desk.touchAll(1, 3, 5);
    valueOf(await desk.scan(desk.phone(4).ticket.payload, 29));
    await desk.finish();
    valueOf(await desk.sign());
    const children = valueOf(await register.call('pupils.list', {}));
    const told = async (slot: number) => {
      for (const { id } of children) {
        const [stay] = (await history(id)).stays;
        if (stay?.slot === slot) return stay.beside.map(({ what, by, foundIn }) => [what, by, foundIn]);
      }
      return undefined;
    };
    expect(await told(1)).toEqual([]);
    expect(await told(2)).toEqual([['missed-in-count', HEAD, null]]);
    expect(await told(4)).toEqual([['found-elsewhere', HEAD, 29]]);
  });

  it('is told to staff of the office about children there are, also of one who has left', async () => {
    const zoe = await addPupil(register, 'Zoë O’Brien');
    expect(problemOf(await register.call('pupils.history', { pupil: submissionId() })).code).toBe(
      'pupil-not-found',
    );
    expect(problemOf(await register.call('pupils.history', { pupil: zoe }, PUBLIC)).code).toBe('not-allowed');
    register.db.prepare("UPDATE pupils SET left_at = '2026-11-20T12:00:00.000Z'").run();
    expect((await history(zoe)).pupil.left).toBe(true);
  });

  it('reads a child’s own rows, not years of everybody’s', () => {
    const found = statementsOf(register, () => void historyReader(register.db));
    expect(found.length).toBeGreaterThan(5);
    const years = /^SCAN (?:h|s|l|t|o|c|d|handovers|ledger|counts)\b/u;
    for (const sql of found) for (const step of planOf(register, sql)) expect(step, sql).not.toMatch(years);
  });

  it('is the newest stays when there are very many', async () => {
    const zoe = await addPupil(register, 'Zoë O’Brien');
    const { handover } = await handIn(register, zoe, 14);
    register.db.prepare("UPDATE handovers SET state = 'undone' WHERE id = ?").run(handover);
    const columns = `slot, device_kind, look, conditions_in, note_in, seen_off, rule_set, rule_version, day`;
    register.db
      .prepare(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${STAYS})
         INSERT INTO handovers (id, pupil, ${columns}, handed_in_at, taken_by, state)
         SELECT printf('01930000-0000-7000-8000-%012x', 1000000 + i), pupil, ${columns}, '2025-11-23T08:41:00.000Z', taken_by, 'undone' FROM handovers, n`,
      )
      .run();
    const { stays, more } = await history(zoe);
    expect([stays.length, more, stays[0]?.handover]).toEqual([STAYS, true, handover]);
  });
});
