import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { payloadOf } from '../../../../src/shared/codes.ts';
import type { Count } from '../../../../src/shared/contract/cupboard.ts';
import { entriesOf, submissionId, valueOf } from '../../../support/arriving.ts';
import { addPupil, giveBackOf, handIn, phoneDesk, problemOf, reopened } from '../../../support/phone-desk.ts';
import { SECOND_DESK, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let count: string;
let second: string;
beforeEach(async () => {
  register = await phoneDesk();
  second = valueOf(
    await register.call('staff.add', {
      submission: submissionId(),
      name: 'Zainab Ó Súilleabháin',
      role: 'office',
      pin: '804215',
    }),
  ).id;
  for (const [index, name] of ['Mina', 'Arlo Benbow', 'Łucja Wąs', 'D’Arcy O’Neill', 'سارة مثال'].entries())
    phones.push(await handIn(register, await addPupil(register, name), index + 1));
  count = valueOf(await register.call('counts.start', { submission: submissionId() })).count;
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  phones.length = 0;
  register.end();
});

const cardCode = payloadOf('child-card', '0123456789AB');
const tagCode = payloadOf('slot-tag', '0123456789AB');
const phones: Awaited<ReturnType<typeof handIn>>[] = [];
function phone(slot: number) {
  const found = phones[slot - 1];
  if (!found) throw new Error(`No phone was handed in at ${slot}`);
  return found;
}
const touch = (...slots: number[]) =>
  Promise.all(slots.map((slot) => register.call('counts.find', { submission: submissionId(), count, slot })));
const scan = (payload: string, slot?: number) =>
  register.call('counts.scan', {
    submission: submissionId(),
    count,
    payload,
    ...(slot === undefined ? {} : { slot }),
  });
const takeBack = (slot: number, movedTo?: number) =>
  register.call('counts.take-back', {
    submission: submissionId(),
    count,
    slot,
    ...(movedTo === undefined ? {} : { movedTo }),
  });
const finish = async () =>
  valueOf(await register.call('counts.finish', { submission: submissionId(), count }));
const sign = (staff = second, pin = '804215') =>
  register.call('counts.sign', { submission: submissionId(), count, second: { staff, pin } });
async function now(): Promise<Count> {
  const { now: running } = valueOf(await register.call('counts.read', {}));
  if (!running) throw new Error('No count runs');
  return running;
}
async function result() {
  const { result: piles } = await now();
  if (!piles) throw new Error('The count is blind still');
  return piles;
}
const figures = async () => {
  const { asExpected, missing, extra, wrongSlot, changed } = await result();
  return {
    asExpected,
    missing: missing.map(({ slot }) => slot),
    extra: extra.map(({ slot }) => slot),
    wrongSlot: wrongSlot.map(({ slot, foundIn }) => `${slot} in ${foundIn}`),
    changed,
  };
};
const misplaced = () =>
  register.db
    .prepare<[], { slot: number; misplaced: string }>(
      'SELECT slot, misplaced FROM handovers WHERE misplaced IS NOT NULL ORDER BY slot',
    )
    .all()
    .map((row) => `${row.slot} ${row.misplaced}`);

describe('while it is counted', () => {
  it('nothing tells what is expected: a full slot, an empty one and a known code are answered alike', async () => {
    const [full, empty] = await touch(2, 50);
    expect(full).toEqual(empty);
    const known = valueOf(await scan(phone(3).ticket.payload));
    expect(Object.keys(known).toSorted()).toEqual(['known', 'slot']);
    const { now: running, earlier } = valueOf(await register.call('counts.read', {}));
    expect(running).toMatchObject({ state: 'counting', result: null });
    expect(earlier).toEqual([]);
    const names = JSON.stringify([full, known, running, earlier]);
    expect(names).not.toMatch(/Mina|Łucja|5 Hazel|[Ee]xpected/u);
    expect(running?.finds.map((find) => Object.keys(find).toSorted())).toEqual(
      Array.from({ length: 3 }, () => ['how', 'known', 'note', 'slot']),
    );
  });

  it('hides what earlier counts expected, and shows them again afterwards', async () => {
    await touch(1, 2, 3, 4, 5);
    await finish();
    valueOf(await sign());
    expect(valueOf(await register.call('counts.read', {})).earlier).toMatchObject([
      { expected: 5, missing: 0, countedBy: 'Ngozi Łukasiewicz-Hall', checkedBy: 'Zainab Ó Súilleabháin' },
    ]);
    valueOf(await register.call('counts.start', { submission: submissionId() }));
    expect(valueOf(await register.call('counts.read', {})).earlier).toEqual([]);
  });

  it('finds a slot once, and a scan makes a touched one known', async () => {
    await touch(1, 1);
    expect((await now()).finds).toEqual([{ slot: 1, how: 'touched', known: false, note: '' }]);
    expect(valueOf(await scan(phone(1).ticket.payload, 1))).toEqual({ slot: 1, known: true });
    await touch(1);
    expect((await now()).finds).toEqual([{ slot: 1, how: 'scanned', known: true, note: '' }]);
  });

  it('knows the slot of a ticket by itself, or takes the one it was found in', async () => {
    expect(valueOf(await scan(phone(4).ticket.payload)).slot).toBe(4);
    expect(valueOf(await scan(phone(5).ticket.payload, 33)).slot).toBe(33);
    // A device lies in one place: where it was scanned last.
    expect(valueOf(await scan(phone(5).ticket.payload, 34)).slot).toBe(34);
    expect((await now()).finds.map(({ slot }) => slot)).toEqual([4, 34]);
  });

  it('reads a child’s card and the tag of a slot', async () => {
    const pupil = register.db.prepare<[], string>("SELECT id FROM pupils WHERE name = 'Mina'").pluck().get();
    const staff = register.db.prepare<[], string>('SELECT id FROM staff LIMIT 1').pluck().get();
    register.db
      .prepare('INSERT INTO child_cards (id, pupil, payload, made_at, made_by) VALUES (?, ?, ?, ?, ?)')
      .run('card', pupil, cardCode, '2026-11-20T08:00:00.000Z', staff);
    register.db
      .prepare('INSERT INTO slot_tags (id, slot, payload, made_at, made_by) VALUES (?, ?, ?, ?, ?)')
      .run('tag', 9, tagCode, '2026-11-20T08:00:00.000Z', staff);
    expect(valueOf(await scan(cardCode))).toEqual({ slot: 1, known: true });
    expect(valueOf(await scan(tagCode))).toEqual({ slot: 9, known: true });
    expect((await now()).finds.map(({ slot, known }) => [slot, known])).toEqual([
      [1, true],
      [9, false],
    ]);
  });

  it('takes an old ticket for a thing nobody knows, in the slot that was touched', async () => {
    valueOf(await register.call('phones.give-back', giveBackOf(phone(2))));
    expect(problemOf(await scan(phone(2).ticket.payload)).code).toBe('count-slot-needed');
    expect(valueOf(await scan(phone(2).ticket.payload, 40))).toEqual({ slot: 40, known: false });
    expect(problemOf(await scan('5012345678900')).code).toBe('code-foreign');
    expect(problemOf(await scan('RKT0123')).code).toBe('code-damaged');
    expect(problemOf(await scan(phone(1).ticket.payload, 65)).code).toBe('slot-unknown');
  });

  it('takes a slip of the finger back', async () => {
    await touch(8);
    valueOf(await takeBack(8));
    expect((await now()).finds).toEqual([]);
    expect(problemOf(await takeBack(8)).code).toBe('nothing-changed');
  });

  it('is one count, which another desk goes on with, and which outlives a restart', async () => {
    expect(problemOf(await register.call('counts.start', { submission: submissionId() })).code).toBe(
      'count-running',
    );
    await touch(1);
    valueOf(await register.call('staff.sign-out', {}, SECOND_DESK));
    valueOf(await register.call('staff.sign-in', { staff: second, pin: '804215' }, SECOND_DESK));
    valueOf(await register.call('counts.find', { submission: submissionId(), count, slot: 2 }, SECOND_DESK));
    const head = register.db.prepare<[], string>("SELECT id FROM staff WHERE role = 'head'").pluck().get();
    register = await reopened(register, head ?? '');
    expect((await now()).finds.map(({ slot }) => slot)).toEqual([1, 2]);
    await touch(3, 4, 5);
    await finish();
    expect((await figures()).asExpected).toEqual([1, 2, 3, 4, 5]);
  });

  it('can be given up, and nothing is said of the phones then', async () => {
    await touch(1);
    valueOf(await register.call('counts.give-up', { submission: submissionId(), count }));
    expect(valueOf(await register.call('counts.read', {})).now).toBeNull();
    expect(problemOf((await touch(2))[0] ?? { ok: true, value: {} }).code).toBe('count-not-running');
    expect(misplaced()).toEqual([]);
    expect(entriesOf(register, 'count.given-up')).toHaveLength(1);
  });
});

describe('the result', () => {
  it('has four piles: as expected, missing, extra, wrong slot', async () => {
    await touch(1, 3, 58);
    valueOf(await scan(phone(4).ticket.payload, 29));
    await finish();
    expect(await figures()).toEqual({
      asExpected: [1, 3],
      missing: [2, 5],
      extra: [58],
      wrongSlot: ['4 in 29'],
      changed: [],
    });
    const piles = await result();
    expect(piles).toMatchObject({ expected: 5, found: 4 });
    expect(piles.missing[0]).toMatchObject({
      name: 'Arlo Benbow',
      className: '5 Hazel',
      deviceKind: 'smartphone',
      takenBy: 'Ngozi Łukasiewicz-Hall',
    });
    expect(problemOf(await register.call('counts.finish', { submission: submissionId(), count })).code).toBe(
      'nothing-changed',
    );
  });

  it('knows two phones that changed places, and the stranger in the place of one that lies elsewhere', async () => {
    valueOf(await scan(phone(1).ticket.payload, 2));
    valueOf(await scan(phone(2).ticket.payload, 1));
    valueOf(await scan(phone(3).ticket.payload, 20));
    await touch(3, 4, 5);
    await finish();
    expect(await figures()).toEqual({
      asExpected: [4, 5],
      missing: [],
      extra: [3],
      wrongSlot: ['1 in 2', '2 in 1', '3 in 20'],
      changed: [],
    });
  });

  it('is worked on before it is signed: looked at again, moved, explained', async () => {
    await touch(1, 3, 5, 58);
    valueOf(await scan(phone(4).ticket.payload, 29));
    await finish();
    valueOf((await touch(2))[0] ?? { ok: true, value: {} });
    expect(problemOf(await takeBack(29, 1))).toMatchObject({ code: 'slot-taken', facts: { slot: 1 } });
    valueOf(await takeBack(29, 4));
    valueOf(
      await register.call('counts.find', {
        submission: submissionId(),
        count,
        slot: 58,
        note: 'A staff phone',
      }),
    );
    expect(await figures()).toEqual({
      asExpected: [1, 2, 3, 4, 5],
      missing: [],
      extra: [58],
      wrongSlot: [],
      changed: [],
    });
    expect((await result()).extra).toMatchObject([{ slot: 58, note: 'A staff phone' }]);
    valueOf(await sign());
    const [signed] = entriesOf(register, 'count.signed');
    expect(signed?.details).toMatchObject({
      checkedBy: second,
      foundLater: [2],
      moved: [{ from: 29, to: 4 }],
      extra: [{ slot: 58, note: 'A staff phone' }],
    });
  });

  it('counts a phone as moved when its slot’s tag is scanned after it', async () => {
    const staff = register.db.prepare<[], string>('SELECT id FROM staff LIMIT 1').pluck().get();
    register.db
      .prepare('INSERT INTO slot_tags (id, slot, payload, made_at, made_by) VALUES (?, ?, ?, ?, ?)')
      .run('tag', 4, tagCode, '2026-11-20T08:00:00.000Z', staff);
    await touch(1, 2, 3, 5);
    valueOf(await scan(phone(4).ticket.payload, 29));
    await finish();
    valueOf(await scan(tagCode));
    expect(await figures()).toMatchObject({ asExpected: [1, 2, 3, 4, 5], extra: [], wrongSlot: [] });
  });
});

describe('phones that come and go during a count', () => {
  it('leave out the slot of one that went back after it was found, and find it again when looked at', async () => {
    await touch(1, 2, 3, 4, 5);
    valueOf(await register.call('phones.give-back', giveBackOf(phone(2))));
    await finish();
    expect(await figures()).toEqual({
      asExpected: [1, 3, 4, 5],
      missing: [],
      extra: [],
      wrongSlot: [],
      changed: [2],
    });
    expect(await result()).toMatchObject({ expected: 4, found: 4 });
    // Something lies there all the same.
    await touch(2);
    expect(await figures()).toMatchObject({ extra: [2], changed: [] });
  });

  it('do not call one missing that came in behind the counter’s back, nor expect one that had left before', async () => {
    valueOf(await register.call('phones.give-back', giveBackOf(phone(5))));
    await touch(1, 2, 3, 4);
    await handIn(register, await addPupil(register, 'Bo'), 12);
    await handIn(register, await addPupil(register, 'Ilse van der Veldt'), 13);
    await touch(13);
    await finish();
    expect(await figures()).toEqual({
      asExpected: [1, 2, 3, 4, 13],
      missing: [],
      extra: [],
      wrongSlot: [],
      changed: [12],
    });
    await touch(12);
    expect(await figures()).toMatchObject({ asExpected: [1, 2, 3, 4, 12, 13], changed: [] });
  });

  it('take an extra into custody: its slot is looked at again', async () => {
    await touch(1, 2, 3, 4, 5, 30);
    await finish();
    await handIn(register, await addPupil(register, 'Wren'), 30);
    expect(await figures()).toMatchObject({ extra: [], missing: [], changed: [30] });
    await touch(30);
    expect(await figures()).toMatchObject({ asExpected: [1, 2, 3, 4, 5, 30], changed: [] });
  });

  it('leave a return that was undone where it is when somebody looks again', async () => {
    await touch(1, 2, 3, 4, 5);
    const { handover } = phone(2);
    valueOf(await register.call('phones.give-back', giveBackOf(phone(2))));
    valueOf(await register.call('phones.undo', { submission: submissionId(), handover }));
    await finish();
    expect(await figures()).toMatchObject({ missing: [], changed: [2] });
  });
});

describe('signing', () => {
  it('takes a second person with their own PIN, and never the one who is signed in', async () => {
    await touch(1, 2, 3, 4, 5);
    expect(problemOf(await sign()).code).toBe('count-not-finished');
    await finish();
    const head = valueOf(await register.call('session.current', {})).staff?.id ?? '';
    expect(problemOf(await sign(head, '291746')).code).toBe('same-person');
    expect(problemOf(await sign(head, '804215')).code).toBe('same-person');
    expect(problemOf(await sign(second, '291746')).code).toBe('pin-wrong');
    expect((await now()).state).toBe('finished');
    valueOf(await sign());
    expect(valueOf(await register.call('counts.read', {})).now).toBeNull();
    expect(problemOf(await sign()).code).toBe('count-not-running');
  });

  it('refuses somebody whose account is closed, and one who only keeps accounts', async () => {
    const keeper = valueOf(
      await register.call('staff.add', {
        submission: submissionId(),
        name: 'Ed',
        role: 'administrator',
        pin: '550183',
      }),
    ).id;
    await finish();
    expect(problemOf(await sign(keeper, '550183')).code).toBe('not-allowed');
    valueOf(await register.call('staff.close', { submission: submissionId(), staff: second }));
    expect(problemOf(await sign()).code).toBe('staff-not-found');
  });

  it('says which phones are not in their slots, and that they are once they are found', async () => {
    await touch(1, 3, 5);
    valueOf(await scan(phone(4).ticket.payload, 29));
    await finish();
    expect(misplaced()).toEqual([]);
    valueOf(await sign());
    expect(misplaced()).toEqual(['2 missing', '4 elsewhere']);

    count = valueOf(await register.call('counts.start', { submission: submissionId() })).count;
    await touch(1, 2, 3, 5);
    await finish();
    valueOf(await sign());
    expect(misplaced()).toEqual(['4 missing']);
    const [, again] = entriesOf(register, 'count.signed');
    expect(again?.details).toMatchObject({ inPlaceAgain: [phone(2).handover] });
  });

  it('keeps no names with the result, and is done once when it is sent twice', async () => {
    await touch(1);
    await finish();
    const submission = submissionId();
    const input = { submission, count, second: { staff: second, pin: '804215' } };
    valueOf(await register.call('counts.sign', input));
    valueOf(await register.call('counts.sign', input));
    expect(entriesOf(register, 'count.signed')).toHaveLength(1);
    const kept = register.db.prepare<[], string>('SELECT result FROM counts').pluck().get();
    expect(kept).not.toMatch(/Arlo|Hazel/u);
  });

  it('does not forget that a phone went out with another child', async () => {
    register.db.prepare("UPDATE handovers SET misplaced = 'went-out' WHERE slot = 2").run();
    await touch(1, 3, 4, 5);
    await finish();
    valueOf(await sign());
    expect(misplaced()).toEqual(['2 went-out']);
  });
});
