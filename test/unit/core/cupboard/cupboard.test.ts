import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { entriesOf, submissionId, valueOf } from '../../../support/arriving.ts';
import { addPupil, giveBackOf, handIn, handInOf, phoneDesk, problemOf } from '../../../support/phone-desk.ts';
import { DESK, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(async () => {
  register = await phoneDesk();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const read = async () => valueOf(await register.call('cupboard.read', {}));
const build = (shelves: number[]) =>
  register.call('cupboard.change', { submission: submissionId(), shelves });
const numbers = () =>
  register.db
    .prepare<[], { number: number; shelf: number }>(
      'SELECT number, shelf FROM slots WHERE removed_at IS NULL ORDER BY number',
    )
    .all();
const slotOut = (slot: number, why = 'Its door does not close') =>
  register.call('cupboard.slot-out', { submission: submissionId(), slot, why });
const slotIn = (slot: number) => register.call('cupboard.slot-in', { submission: submissionId(), slot });
const me = async () => valueOf(await register.call('session.current', {})).staff?.id ?? '';

async function colleague(name: string, pin = '804215') {
  const input: CallInput<'staff.add'> = { submission: submissionId(), name, role: 'office', pin };
  return valueOf(await register.call('staff.add', input)).id;
}

describe('the shelves', () => {
  it('are eight of eight in a new register', async () => {
    expect((await read()).shelves).toEqual([8, 8, 8, 8, 8, 8, 8, 8]);
  });

  it('grow and shrink with their numbers running on, and come back with what was known of them', async () => {
    valueOf(await slotOut(20));
    valueOf(await build([10, 5]));
    expect(numbers().map(({ number }) => number)).toEqual(Array.from({ length: 15 }, (_, i) => i + 1));
    expect(numbers().at(9)).toEqual({ number: 10, shelf: 1 });
    expect(numbers().at(10)).toEqual({ number: 11, shelf: 2 });
    expect((await read()).outOfOrder).toEqual([]);
    valueOf(await build([10, 10, 10]));
    const grown = await read();
    expect(grown.shelves).toEqual([10, 10, 10]);
    expect(grown.outOfOrder).toMatchObject([{ slot: 20, why: 'Its door does not close' }]);
    const [first, second] = entriesOf(register, 'cupboard.changed');
    expect(first?.details).toEqual({ shelves: [10, 5], before: [8, 8, 8, 8, 8, 8, 8, 8] });
    expect(second?.details).toEqual({ shelves: [10, 10, 10], before: [10, 5] });
  });

  it('do not lose a slot a device lies in, and change nothing then', async () => {
    await handIn(register, await addPupil(register, 'Þóra Vigdísardóttir'), 30);
    const refusal = problemOf(await build([8, 8]));
    expect(refusal).toMatchObject({ code: 'slot-in-use', facts: { slot: 30 } });
    expect(numbers()).toHaveLength(64);
    valueOf(await build([30]));
    expect(numbers()).toHaveLength(30);
  });

  it('let a slot go whose device went back, and nothing is put into it any more', async () => {
    const pupil = await addPupil(register, 'Ọlá');
    const handed = await handIn(register, pupil, 60);
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
    valueOf(await build([8]));
    expect(problemOf(await register.call('phones.hand-in', handInOf(pupil, 60))).code).toBe('slot-unknown');
  });

  it('are 400 slots at most, and none on no shelf', async () => {
    for (const shelves of [[], [0], [41], Array.from({ length: 11 }, () => 40), [1.5]])
      expect(problemOf(await build(shelves)).code).toBe('input-invalid');
    valueOf(await build(Array.from({ length: 10 }, () => 40)));
    expect(numbers()).toHaveLength(400);
  });

  it('are refused when they stand so already, and stay while a count is taken', async () => {
    expect(problemOf(await build([8, 8, 8, 8, 8, 8, 8, 8])).code).toBe('nothing-changed');
    valueOf(await register.call('counts.start', { submission: submissionId() }));
    expect(problemOf(await build([8])).code).toBe('count-running');
  });
});

describe('a slot out of order', () => {
  it('is out until it is put back, with who said so in the ledger', async () => {
    valueOf(await slotOut(7));
    expect((await read()).outOfOrder).toMatchObject([{ slot: 7, why: 'Its door does not close' }]);
    expect(problemOf(await slotOut(7)).code).toBe('nothing-changed');
    valueOf(await slotIn(7));
    expect((await read()).outOfOrder).toEqual([]);
    expect(problemOf(await slotIn(7)).code).toBe('nothing-changed');
    expect(entriesOf(register, 'slot.taken-out')).toMatchObject([{ subject: 'slot/7' }]);
    expect(entriesOf(register, 'slot.put-back')).toMatchObject([{ subject: 'slot/7' }]);
  });

  it('is not one with a device in it, and not one there is none of', async () => {
    await handIn(register, await addPupil(register, 'Saoirse Ní Bhriain'), 3);
    expect(problemOf(await slotOut(3))).toMatchObject({ code: 'slot-in-use', facts: { slot: 3 } });
    expect(problemOf(await slotOut(65)).code).toBe('slot-unknown');
  });
});

describe('the key', () => {
  const turn = (what: 'cupboard.open' | 'cupboard.lock', keyHolder: string) =>
    register.call(what, { submission: submissionId(), keyHolder });

  it('opens and locks, and the log of the day names who did it and who had the key', async () => {
    const head = await me();
    const colleagueId = await colleague('Priya Venkat-Example');
    expect(problemOf(await turn('cupboard.lock', head)).code).toBe('nothing-changed');
    valueOf(await turn('cupboard.open', colleagueId));
    expect(problemOf(await turn('cupboard.open', head)).code).toBe('nothing-changed');
    register.clock.pass(60_000);
    valueOf(await turn('cupboard.lock', head));
    const { log } = await read();
    expect(log.map(({ what, keyHolder }) => [what, keyHolder])).toEqual([
      ['locked', 'Ngozi Łukasiewicz-Hall'],
      ['opened', 'Priya Venkat-Example'],
    ]);
    expect(log.map(({ by }) => by)).toEqual(['Ngozi Łukasiewicz-Hall', 'Ngozi Łukasiewicz-Hall']);
    const [opened] = entriesOf(register, 'cupboard.opened');
    expect(opened?.details).toEqual({ keyHolder: colleagueId });
  });

  it('is held by nobody whose account is closed', async () => {
    const gone = await colleague('Plato');
    valueOf(await register.call('staff.close', { submission: submissionId(), staff: gone }));
    expect(problemOf(await turn('cupboard.open', gone)).code).toBe('staff-not-found');
    expect(problemOf(await turn('cupboard.open', submissionId())).code).toBe('staff-not-found');
  });

  it('locks what was left open the evening before; yesterday is not in today’s log', async () => {
    const head = await me();
    valueOf(await turn('cupboard.open', head));
    register.clock.pass(24 * 3_600_000);
    valueOf(await register.call('staff.sign-in', { staff: head, pin: '291746' }, DESK));
    valueOf(await turn('cupboard.lock', head));
    expect((await read()).log.map(({ what }) => what)).toEqual(['locked']);
  });
});
