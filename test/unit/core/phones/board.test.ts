import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UNDO_WINDOW } from '../../../../src/core/phones/desk.ts';
import { valueOf } from '../../../support/arriving.ts';
import {
  addPupil,
  giveBackOf,
  handIn,
  later,
  phoneDesk,
  reissueOf,
  undo,
} from '../../../support/phone-desk.ts';
import { MORNING, type TestRegister } from '../../../support/test-register.ts';

const DAY = 86_400_000;

let register: TestRegister;
beforeEach(async () => {
  register = await phoneDesk();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const board = async () => valueOf(await register.call('phones.board', {}));
const tile = async (pupil: string) => (await board()).pupils.find(({ id }) => id === pupil);
const slot = async (number: number) => (await board()).slots.find((one) => one.number === number);

describe('the board', () => {
  it('starts with every slot free and nothing to show', async () => {
    expect(await board()).toMatchObject({
      day: '2026-11-23',
      classes: [],
      pupils: [],
      nextFreeSlot: 1,
      recent: [],
      counts: { held: 0, returned: 0, overdue: 0 },
    });
    expect((await board()).slots).toHaveLength(64);
    expect(await slot(64)).toEqual({ number: 64, shelf: 8, state: 'free', handover: null, custody: null });
  });

  it('orders classes as people count, and children by last name', async () => {
    for (const [name, className] of [
      ['Plato', '10 Oak'],
      ['Zoë O’Brien-Testcase', '5 Hazel'],
      ['Zadie Inventado', '5 Hazel'],
      ['Ángel Inventado', '5 Hazel'],
      ['Nguyễn Thị Mẫu', '6 Birch'],
    ] as const)
      await addPupil(register, name, className);
    const { classes, pupils } = await board();
    expect(classes.map(({ name, pupils: count }) => [name, count])).toEqual([
      ['5 Hazel', 3],
      ['6 Birch', 1],
      ['10 Oak', 1],
    ]);
    expect(pupils.map(({ name }) => name)).toEqual([
      'Ángel Inventado',
      'Zadie Inventado',
      'Zoë O’Brien-Testcase',
      'Nguyễn Thị Mẫu',
      'Plato',
    ]);
  });

  it('follows a phone through the day', async () => {
    const pupil = await addPupil(register, 'Plato');
    expect(await tile(pupil)).toMatchObject({
      state: 'not-yet',
      handover: null,
      slot: null,
      usualSlot: null,
    });
    const handed = await handIn(register, pupil, 7);
    expect(await tile(pupil)).toMatchObject({
      state: 'handed-in',
      handover: handed.handover,
      slot: 7,
      since: '2026-11-23',
      usualSlot: null,
    });
    expect(await slot(7)).toMatchObject({ state: 'held', handover: handed.handover, custody: 'hand-in' });
    expect(await board()).toMatchObject({
      classes: [{ name: '5 Hazel', pupils: 1, handedIn: 1 }],
      nextFreeSlot: 1,
      counts: { held: 1, returned: 0, overdue: 0 },
    });
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
    expect(await tile(pupil)).toMatchObject({ state: 'gone-home', handover: null, usualSlot: 7 });
    expect(await board()).toMatchObject({
      classes: [{ handedIn: 0 }],
      counts: { held: 0, returned: 1, overdue: 0 },
    });
    valueOf(await undo(register, handed.handover));
    expect(await tile(pupil)).toMatchObject({ state: 'handed-in', slot: 7 });
    expect((await board()).counts).toMatchObject({ held: 1, returned: 0, overdue: 0 });
  });

  it('shows what stayed overnight as of an earlier day, and forgets yesterday’s returns', async () => {
    const kept = await addPupil(register, 'Plato');
    const went = await addPupil(register, 'Zoë O’Brien-Testcase');
    await handIn(register, kept, 7);
    valueOf(await register.call('phones.give-back', giveBackOf(await handIn(register, went, 8))));
    await later(register, DAY);
    expect(await tile(kept)).toMatchObject({ state: 'earlier-day', slot: 7, since: '2026-11-23' });
    expect(await tile(went)).toMatchObject({ state: 'not-yet', usualSlot: 8 });
    expect(await slot(7)).toMatchObject({ state: 'overdue' });
    expect(await board()).toMatchObject({
      day: '2026-11-24',
      recent: [],
      counts: { held: 1, returned: 0, overdue: 1 },
    });
  });

  it('shows the device held longest when a child has two, and each under its slot', async () => {
    const pupil = await addPupil(register, 'Plato');
    const phone = await handIn(register, pupil, 9);
    await later(register, DAY);
    const watch = await handIn(register, pupil, 3, { device: { kind: 'smartwatch', look: '' } });
    expect(await tile(pupil)).toMatchObject({ state: 'earlier-day', handover: phone.handover, slot: 9 });
    expect(await slot(3)).toMatchObject({ state: 'held', handover: watch.handover });
  });

  it('proposes the slot a child had last when it is free, and never one of a hand-in taken back', async () => {
    const pupil = await addPupil(register, 'Plato');
    const other = await addPupil(register, 'Łukasz Przykładowy');
    valueOf(await register.call('phones.give-back', giveBackOf(await handIn(register, pupil, 9))));
    await later(register, DAY);
    const slip = await handIn(register, pupil, 11);
    valueOf(await undo(register, slip.handover));
    expect((await tile(pupil))?.usualSlot).toBe(9);
    await handIn(register, other, 9);
    expect((await tile(pupil))?.usualSlot).toBeNull();
  });

  it('tells the last twelve steps, newest first, with how long each can be undone', async () => {
    for (let number = 1; number <= 13; number += 1) {
      const child = await addPupil(register, `Child ${number}`);
      await handIn(register, child, number);
      register.clock.pass(1000);
    }
    const { recent } = await board();
    expect(recent.map((step) => step.slot)).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
    expect(recent[0]).toMatchObject({
      what: 'handed-in',
      pupilName: 'Child 13',
      at: new Date(MORNING + 12_000).toISOString(),
      undoUntil: new Date(MORNING + 12_000 + UNDO_WINDOW).toISOString(),
    });
    register.clock.pass(UNDO_WINDOW - 13_000 + 5000);
    expect((await board()).recent.map(({ undoUntil }) => undoUntil !== null)).toEqual([
      ...Array.from({ length: 8 }, () => true),
      ...Array.from({ length: 4 }, () => false),
    ]);
  });

  it('offers no undo for a step that something followed', async () => {
    const handed = await handIn(register, await addPupil(register, 'Plato'), 7);
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
    valueOf(await undo(register, handed.handover));
    valueOf(await register.call('tickets.reissue', reissueOf(handed.handover)));
    expect((await board()).recent.map(({ what, undoUntil }) => [what, undoUntil])).toEqual([
      ['ticket-reissued', null],
      ['return-undone', null],
      ['returned', null],
      ['handed-in', null],
    ]);
  });
});
