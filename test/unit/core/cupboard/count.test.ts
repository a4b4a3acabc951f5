import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf, submissionId, valueOf } from '../../../support/arriving.ts';
import { cardCode, CountDesk, tagCode } from '../../../support/count-desk.ts';
import { addPupil, giveBackOf, giveCard, problemOf, reopened } from '../../../support/phone-desk.ts';
import { SECOND_DESK } from '../../../support/test-register.ts';

let desk: CountDesk;
beforeEach(async () => {
  desk = await CountDesk.begin();
});
afterEach(() => {
  expect(desk.register.faults).toEqual([]);
  desk.register.end();
});

describe('while it is counted', () => {
  it('nothing tells what is expected: a full slot, an empty one and a known code are answered alike', async () => {
    const full = await desk.touch(2);
    const empty = await desk.touch(50);
    expect(full).toEqual(empty);
    const known = valueOf(await desk.scan(desk.phone(3).ticket.payload, 3));
    expect(Object.keys(known).toSorted()).toEqual(['known', 'slot']);
    const { now: running, earlier } = valueOf(await desk.register.call('counts.read', {}));
    expect(running).toMatchObject({ state: 'counting', result: null });
    expect(earlier).toEqual([]);
    const names = JSON.stringify([full, known, running, earlier]);
    expect(names).not.toMatch(/Mina|Łucja|5 Hazel|[Ee]xpected/u);
    expect(running?.finds.map((find) => Object.keys(find).toSorted())).toEqual(
      Array.from({ length: 3 }, () => ['how', 'known', 'note', 'slot']),
    );
  });

  it('hides what earlier counts expected, and shows them again afterwards', async () => {
    await desk.touchAll(1, 2, 3, 4, 5);
    await desk.finish();
    valueOf(await desk.sign());
    expect(valueOf(await desk.register.call('counts.read', {})).earlier).toMatchObject([
      { expected: 5, missing: 0, countedBy: 'Ngozi Łukasiewicz-Hall', checkedBy: 'Zainab Ó Súilleabháin' },
    ]);
    valueOf(await desk.register.call('counts.start', { submission: submissionId() }));
    expect(valueOf(await desk.register.call('counts.read', {})).earlier).toEqual([]);
  });

  it('finds a slot once, and a scan makes a touched one known', async () => {
    await desk.touchAll(1, 1);
    expect((await desk.now()).finds).toEqual([{ slot: 1, how: 'touched', known: false, note: '' }]);
    expect(valueOf(await desk.scan(desk.phone(1).ticket.payload, 1))).toEqual({ slot: 1, known: true });
    await desk.touchAll(1);
    expect((await desk.now()).finds).toEqual([{ slot: 1, how: 'scanned', known: true, note: '' }]);
  });

  it('takes a ticket for the slot it was found in', async () => {
    expect(valueOf(await desk.scan(desk.phone(4).ticket.payload, 4)).slot).toBe(4);
    expect(valueOf(await desk.scan(desk.phone(5).ticket.payload, 33)).slot).toBe(33);
    // A device lies in one place: where it was scanned last.
    expect(valueOf(await desk.scan(desk.phone(5).ticket.payload, 34)).slot).toBe(34);
    expect((await desk.now()).finds.map(({ slot }) => slot)).toEqual([4, 34]);
  });

  it('reads a child’s card and the tag of a slot', async () => {
    const { db } = desk.register;
    const pupil = db.prepare<[], string>("SELECT id FROM pupils WHERE name = 'Mina'").pluck().get();
    const staff = db.prepare<[], string>('SELECT id FROM staff LIMIT 1').pluck().get();
    db.prepare('INSERT INTO child_cards (id, pupil, payload, made_at, made_by) VALUES (?, ?, ?, ?, ?)').run(
      'card',
      pupil,
      cardCode,
      '2026-11-20T08:00:00.000Z',
      staff,
    );
    desk.hangTag(9);
    expect(valueOf(await desk.scan(cardCode, 1))).toEqual({ slot: 1, known: true });
    expect(valueOf(await desk.scan(tagCode))).toEqual({ slot: 9, known: true });
    expect((await desk.now()).finds.map(({ slot, known }) => [slot, known])).toEqual([
      [1, true],
      [9, false],
    ]);
  });

  it('tells of no code without a slot whether it is of something held, nor where that belongs', async () => {
    const nobody = giveCard(desk.register, await addPupil(desk.register, 'Wren'));
    valueOf(await desk.register.call('phones.give-back', giveBackOf(desk.phone(2))));
    const used = desk.phone(2).ticket.payload;
    const held = desk.phone(4).ticket.payload;
    const refusals = [];
    for (const code of [held, used, nobody]) refusals.push(problemOf(await desk.scan(code)));
    expect(refusals.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'count-slot-needed'));
    expect(new Set(refusals.map(({ facts }) => JSON.stringify(facts))).size).toBe(1);
    expect((await desk.now()).finds).toEqual([]);
  });

  it('takes an old ticket for a thing nobody knows, in the slot that was touched', async () => {
    valueOf(await desk.register.call('phones.give-back', giveBackOf(desk.phone(2))));
    expect(problemOf(await desk.scan(desk.phone(2).ticket.payload)).code).toBe('count-slot-needed');
    expect(valueOf(await desk.scan(desk.phone(2).ticket.payload, 40))).toEqual({ slot: 40, known: false });
    expect(problemOf(await desk.scan('5012345678900')).code).toBe('code-foreign');
    expect(problemOf(await desk.scan('RKT0123')).code).toBe('code-damaged');
    expect(problemOf(await desk.scan(desk.phone(1).ticket.payload, 65)).code).toBe('slot-unknown');
  });

  it('takes a slip of the finger back', async () => {
    await desk.touchAll(8);
    valueOf(await desk.takeBack(8));
    expect((await desk.now()).finds).toEqual([]);
    expect(problemOf(await desk.takeBack(8)).code).toBe('nothing-changed');
  });

  it('is one count, which another desk goes on with, and which outlives a restart', async () => {
    expect(problemOf(await desk.register.call('counts.start', { submission: submissionId() })).code).toBe(
      'count-running',
    );
    await desk.touchAll(1);
    valueOf(await desk.register.call('staff.sign-out', {}, SECOND_DESK));
    valueOf(await desk.register.call('staff.sign-in', { staff: desk.second, pin: '804215' }, SECOND_DESK));
    valueOf(
      await desk.register.call(
        'counts.find',
        { submission: submissionId(), count: desk.count, slot: 2 },
        SECOND_DESK,
      ),
    );
    const head = desk.register.db
      .prepare<[], string>("SELECT id FROM staff WHERE role = 'head'")
      .pluck()
      .get();
    desk.register = await reopened(desk.register, head ?? '');
    expect((await desk.now()).finds.map(({ slot }) => slot)).toEqual([1, 2]);
    await desk.touchAll(3, 4, 5);
    await desk.finish();
    expect((await desk.piles()).asExpected).toEqual([1, 2, 3, 4, 5]);
  });

  it('can be given up, and nothing is said of the phones then', async () => {
    await desk.touchAll(1);
    valueOf(await desk.register.call('counts.give-up', { submission: submissionId(), count: desk.count }));
    expect(valueOf(await desk.register.call('counts.read', {})).now).toBeNull();
    expect(problemOf(await desk.touch(2)).code).toBe('count-not-running');
    const known = 'SELECT count(*) FROM handovers WHERE misplaced IS NOT NULL';
    expect(desk.register.db.prepare<[], number>(known).pluck().get()).toBe(0);
    expect(entriesOf(desk.register, 'count.given-up')).toHaveLength(1);
  });
});
