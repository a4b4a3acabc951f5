import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { submissionId, valueOf } from '../../../support/arriving.ts';
import {
  addPupil,
  changeSettings,
  giveBackOf,
  giveCard,
  handIn,
  later,
  phoneDesk,
  undo,
} from '../../../support/phone-desk.ts';
import type { TestRegister } from '../../../support/test-register.ts';

const DAY = 86_400_000;

let register: TestRegister;
let pupil: string;
beforeEach(async () => {
  register = await phoneDesk();
  pupil = await addPupil(register, 'Þórunn Tilbúin');
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const board = async () => valueOf(await register.call('phones.board', {}));
const tile = async (id = pupil) => (await board()).pupils.find((one) => one.id === id);
const slot = async (number: number) => (await board()).slots.find((one) => one.number === number);

describe('a child without a device here', () => {
  const permit = async (until: string) =>
    valueOf(
      await register.call('permissions.give', {
        submission: submissionId(),
        pupils: [pupil],
        askedBy: '',
        approvedBy: 'Mrs Okonjo-Example',
        until,
      }),
    );
  const keep = async (until: string | null) =>
    valueOf(
      await register.call('adjustments.agree', {
        submission: submissionId(),
        pupil,
        category: 'young-carer',
        approvedBy: 'Mrs Okonjo-Example',
        until,
      }),
    );

  it('has no permission only where the school asks for one, and has it until its last day', async () => {
    expect((await tile())?.state).toBe('not-yet');
    await changeSettings(register, { permissionAsked: true });
    expect((await tile())?.state).toBe('no-permission');
    await permit('2026-11-24');
    expect((await tile())?.state).toBe('not-yet');
    await later(register, DAY);
    expect((await tile())?.state).toBe('not-yet');
    await later(register, DAY);
    expect((await tile())?.state).toBe('no-permission');
  });

  it('keeps their own while that is agreed, and no longer', async () => {
    await keep('2026-11-23');
    expect((await tile())?.state).toBe('own-device');
    await later(register, DAY);
    expect((await tile())?.state).toBe('not-yet');
    await keep(null);
    expect((await tile())?.state).toBe('own-device');
    valueOf(await register.call('adjustments.end', { submission: submissionId(), pupil }));
    expect((await tile())?.state).toBe('not-yet');
  });

  it('is shown first by what is held, then by what went home', async () => {
    await keep(null);
    const handed = await handIn(register, pupil, 4, { anyway: true });
    expect((await tile())?.state).toBe('handed-in');
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
    expect((await tile())?.state).toBe('gone-home');
    await later(register, DAY);
    expect((await tile())?.state).toBe('own-device');
  });
});

describe('the usual device', () => {
  it('is that of the last hand-in, as it went out last, or as it came in when it has not', async () => {
    expect((await tile())?.usualDevice).toBeNull();
    const device = { kind: 'basic-phone', look: 'Grey, with buttons' } as const;
    const handed = await handIn(register, pupil, 4, { device, conditions: ['dented'], note: 'Old' });
    const usual = { ...device, conditions: ['dented'], note: 'Old' };
    expect((await tile())?.usualDevice).toEqual(usual);
    const out = giveBackOf(handed, { conditions: ['dented', 'wet'], note: '' });
    valueOf(await register.call('phones.give-back', out));
    expect((await tile())?.usualDevice).toEqual({ ...device, conditions: ['dented', 'wet'], note: '' });
  });

  it('is never one of a hand-in taken back, nor a confiscated one', async () => {
    valueOf(await register.call('phones.give-back', giveBackOf(await handIn(register, pupil, 4))));
    await later(register, DAY);
    const slip = await handIn(register, pupil, 5, { device: { kind: 'tablet', look: '' } });
    valueOf(await undo(register, slip.handover));
    await later(register, DAY);
    const taken = await handIn(register, pupil, 6, { device: { kind: 'other', look: 'Camera' } });
    register.db.prepare("UPDATE handovers SET custody = 'confiscation' WHERE id = ?").run(taken.handover);
    expect(await tile()).toMatchObject({ usualSlot: 4, usualDevice: { kind: 'smartphone' } });
  });
});

describe('a child who has left', () => {
  it('stays until their device is back', async () => {
    const other = await addPupil(register, 'Plato');
    const handed = await handIn(register, pupil, 4);
    register.db.exec("UPDATE pupils SET left_at = '2026-11-23T09:00:00.000Z'");
    expect((await board()).pupils).toMatchObject([{ id: pupil, left: true, state: 'handed-in' }]);
    expect(await tile(other)).toBeUndefined();
    valueOf(await register.call('phones.give-back', giveBackOf(handed)));
    expect((await board()).pupils).toEqual([]);
  });
});

describe('the cupboard', () => {
  it('shows a slot out of order and never proposes it', async () => {
    for (const number of [1, 2])
      valueOf(
        await register.call('cupboard.slot-out', { submission: submissionId(), slot: number, why: 'Hinge' }),
      );
    expect(await slot(1)).toMatchObject({ state: 'out-of-order', handover: null });
    expect((await board()).nextFreeSlot).toBe(3);
    valueOf(await register.call('phones.give-back', giveBackOf(await handIn(register, pupil, 3))));
    const out = { submission: submissionId(), slot: 3, why: 'Hinge' };
    valueOf(await register.call('cupboard.slot-out', out));
    expect((await tile())?.usualSlot).toBeNull();
  });

  it('has its shelves, and drops slots that were taken out unless something lies there', async () => {
    await handIn(register, pupil, 64);
    register.db.exec("UPDATE slots SET removed_at = '2026-11-23T09:00:00.000Z' WHERE number > 16");
    const { slots } = await board();
    expect(slots.map(({ number }) => number)).toEqual([...Array.from({ length: 16 }, (_, i) => i + 1), 64]);
    expect(slots.map(({ shelf }) => shelf).join('')).toBe('11111111222222222');
    expect(slots.at(-1)).toMatchObject({ state: 'held' });
  });

  it('says who has opened it, until it is locked', async () => {
    expect((await board()).open).toBeNull();
    const [head] = valueOf(await register.call('staff.names', {}));
    const key = () => ({ submission: submissionId(), keyHolder: head?.id ?? '' });
    valueOf(await register.call('cupboard.open', key()));
    const since = new Date(register.clock.time).toISOString();
    expect((await board()).open).toEqual({ since, by: head?.name, keyHolder: head?.name });
    valueOf(await register.call('cupboard.lock', key()));
    expect((await board()).open).toBeNull();
  });

  it('tells a confiscated device from what should have gone home', async () => {
    const { handover } = await handIn(register, pupil, 4);
    await handIn(register, await addPupil(register, 'Plato'), 5);
    register.db.prepare("UPDATE handovers SET custody = 'confiscation' WHERE id = ?").run(handover);
    await later(register, DAY);
    expect(await slot(4)).toMatchObject({ state: 'held', custody: 'confiscation' });
    expect(await slot(5)).toMatchObject({ state: 'overdue', custody: 'hand-in' });
    expect((await board()).counts).toEqual({ held: 2, returned: 0, overdue: 1, wrong: 0 });
  });

  it('shows what a count missed as wrong, whatever day it is of', async () => {
    const { handover } = await handIn(register, pupil, 4, { card: giveCard(register, pupil) });
    register.db.prepare("UPDATE handovers SET misplaced = 'missing' WHERE id = ?").run(handover);
    await later(register, DAY);
    expect(await slot(4)).toMatchObject({ state: 'wrong' });
    expect((await board()).counts).toMatchObject({ overdue: 1, wrong: 1 });
  });
});
