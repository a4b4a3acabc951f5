import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAME_SCAN } from '../../../../src/core/phones/hand-in-by-card.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import {
  addPupil,
  cancelCode,
  changeSettings,
  giveBackOf,
  giveCard,
  handIn,
  later,
  newPayload,
  outcomes,
  phoneDesk,
  problemOf,
  undo,
} from '../../../support/phone-desk.ts';
import { DESK, SECOND_DESK, type TestRegister } from '../../../support/test-register.ts';

const DAY = 86_400_000;

let register: TestRegister;
let pupil: string;
let card: string;
beforeEach(async () => {
  register = await phoneDesk();
  pupil = await addPupil(register, 'Oluwaseun Testperson');
  card = giveCard(register, pupil);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const scan = (submission = submissionId(), sender = DESK, payload = card) =>
  register.call('phones.hand-in-by-card', { submission, payload }, sender);
const handoversNow = () => rowCounts(register)['handovers'];
async function takenIn() {
  const outcome = valueOf(await scan());
  if (outcome.outcome !== 'taken') throw new Error(`It was ${outcome.outcome}`);
  return outcome;
}
const giveBack = async (handed: Parameters<typeof giveBackOf>[0], conditions: ['wet'] | [] = []) =>
  valueOf(
    await register.call('phones.give-back', giveBackOf(handed, { conditions, note: 'Sticker of a fox' })),
  );

describe('one scan of a child’s card', () => {
  it('takes a first phone in as an ordinary one, into the next free slot, on the card', async () => {
    await handIn(register, await addPupil(register, 'Plato'), 1);
    const { handover, ticket, job, name } = await takenIn();
    expect({ ticket, job, name }).toMatchObject({
      ticket: { kind: 'card', payload: card, slot: 2 },
      job: null,
      name: 'Oluwaseun Testperson',
    });
    expect(valueOf(await register.call('phones.held', { handover }))).toMatchObject({
      device: { kind: 'smartphone', look: '' },
      conditions: [],
      seenOff: true,
      ticketKind: 'card',
    });
  });

  it('takes the device of last time into its slot, as it went out', async () => {
    const device = { kind: 'smartwatch', look: 'Purple strap' } as const;
    await giveBack(await handIn(register, pupil, 30, { device }), ['wet']);
    await later(register, DAY);
    const { handover, ticket } = await takenIn();
    expect(ticket.slot).toBe(30);
    expect(valueOf(await register.call('phones.held', { handover }))).toMatchObject({
      device,
      conditions: ['wet'],
      note: 'Sticker of a fox',
    });
  });

  it('goes to the next free slot when the usual one is taken, out of order or gone', async () => {
    await giveBack(await handIn(register, pupil, 2));
    await handIn(register, await addPupil(register, 'Plato'), 1);
    const slotNow = async () => {
      await later(register, DAY);
      const taken = await takenIn();
      await giveBack(taken);
      // The slot of that day was not the usual one.
      register.db.prepare('UPDATE handovers SET slot = 2 WHERE id = ?').run(taken.handover);
      return taken.ticket.slot;
    };
    register.db.exec("UPDATE slots SET out_of_order_since = '2026-11-20T09:00:00.000Z' WHERE number = 2");
    expect(await slotNow()).toBe(3);
    register.db.exec('UPDATE slots SET out_of_order_since = NULL');
    expect(await slotNow()).toBe(2);
    register.db.exec("UPDATE slots SET removed_at = '2026-11-20T09:00:00.000Z' WHERE number = 2");
    expect(await slotNow()).toBe(3);
    register.db.exec('UPDATE slots SET removed_at = NULL');
    await handIn(register, await addPupil(register, 'Ana Invención'), 2);
    expect(await slotNow()).toBe(3);
  });

  it('says so when no slot is free', async () => {
    register.db.exec("UPDATE slots SET out_of_order_since = '2026-11-20T09:00:00.000Z' WHERE number > 1");
    await handIn(register, await addPupil(register, 'Plato'), 1);
    expect(problemOf(await scan())).toMatchObject({ code: 'cupboard-full' });
  });
});

describe('a card scanned again', () => {
  it('answers a retry as the first time', async () => {
    const submission = submissionId();
    const first = valueOf(await scan(submission));
    const before = rowCounts(register);
    expect(valueOf(await scan(submission))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('changes nothing, and says whether it is the same scan twice', async () => {
    const { handover, ticket } = await takenIn();
    const before = handoversNow();
    const already = {
      outcome: 'already-in',
      pupil,
      slot: 1,
      held: { id: handover, ticket: { id: ticket.id } },
    };
    expect(valueOf(await scan())).toMatchObject({ ...already, again: true });
    await later(register, SAME_SCAN);
    expect(valueOf(await scan())).toMatchObject({ ...already, again: true });
    register.clock.pass(1);
    expect(valueOf(await scan())).toMatchObject({ ...already, again: false });
    expect(handoversNow()).toBe(before);
  });

  it('shows what is held on another ticket without what releases it', async () => {
    const { handover } = await handIn(register, pupil, 8);
    expect(valueOf(await scan())).toMatchObject({
      outcome: 'already-in',
      slot: 8,
      held: { id: handover, ticket: null, ticketKind: 'day' },
    });
  });

  it('within two minutes of the return takes nothing in', async () => {
    await giveBack(await takenIn());
    const before = handoversNow();
    await later(register, SAME_SCAN);
    expect(valueOf(await scan())).toEqual({
      outcome: 'just-returned',
      pupil,
      name: 'Oluwaseun Testperson',
      slot: 1,
    });
    expect(handoversNow()).toBe(before);
    register.clock.pass(1);
    expect(valueOf(await scan()).outcome).toBe('taken');
  });

  it('takes in again when the clock was ahead at the return and has been put right since', async () => {
    await giveBack(await takenIn());
    register.clock.pass(-1000);
    expect(valueOf(await scan()).outcome).toBe('just-returned');
    await later(register, -DAY);
    expect(valueOf(await scan()).outcome).toBe('taken');
  });

  it('takes in once, however often it comes at the same moment', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, n) => scan(submissionId(), n % 2 ? DESK : SECOND_DESK)),
    );
    expect(outcomes(results).ok).toBe(20);
    expect(results.map(valueOf).filter(({ outcome }) => outcome === 'taken')).toHaveLength(1);
    expect(entriesOf(register, 'phone.handed-in')).toHaveLength(1);
    expect(entriesOf(register, 'phone.returned')).toEqual([]);
  });

  it('takes in again once a hand-in was taken back', async () => {
    valueOf(await undo(register, (await takenIn()).handover));
    expect(valueOf(await scan()).outcome).toBe('taken');
  });
});

describe('a card that takes nothing in', () => {
  it('is asked about when there is no permission, or the device is kept by agreement', async () => {
    await changeSettings(register, { permissionAsked: true });
    const before = rowCounts(register);
    expect(valueOf(await scan())).toMatchObject({ outcome: 'ask', pupil, why: 'permission-missing' });
    expect(rowCounts(register)).toEqual(before);
    const kept = {
      submission: submissionId(),
      pupil,
      category: 'send',
      approvedBy: 'Mr Nkemelu',
      until: null,
    };
    valueOf(await register.call('adjustments.agree', { ...kept, category: 'send' }));
    expect(valueOf(await scan())).toMatchObject({ outcome: 'ask', why: 'keeps-own-device' });
  });

  it('is asked about when the child brought devices of two kinds the last time', async () => {
    const phone = await takenIn();
    const watch = { device: { kind: 'smartwatch' as const, look: 'Pink strap' } };
    const other = await handIn(register, pupil, 5, watch);
    await giveBack(phone);
    await giveBack(other);
    await later(register, DAY);
    expect(valueOf(await scan())).toMatchObject({ outcome: 'ask', pupil, why: null });
    // Only the phone this time: from then on it is the usual device again.
    await giveBack(await handIn(register, pupil, 1));
    await later(register, DAY);
    expect(valueOf(await scan())).toMatchObject({ outcome: 'taken' });
  });

  it('is worthless, unknown, damaged, something else, or of a child who has left', async () => {
    const before = rowCounts(register);
    for (const [payload, code] of [
      [newPayload(register, 'child-card'), 'code-foreign'],
      [card.slice(0, -1), 'code-damaged'],
      ['5012345678900', 'code-foreign'],
      [newPayload(register, 'ticket'), 'code-is-ticket'],
      [newPayload(register, 'slot-tag'), 'code-is-slot-tag'],
    ] as const)
      expect(problemOf(await scan(submissionId(), DESK, payload)), payload).toEqual({ code });
    register.db.exec("UPDATE pupils SET left_at = '2026-11-20T09:00:00.000Z'");
    expect(problemOf(await scan())).toEqual({ code: 'pupil-not-found' });
    cancelCode(register, 'child_cards', card);
    expect(problemOf(await scan())).toEqual({ code: 'child-card-cancelled' });
    expect(rowCounts(register)).toEqual(before);
  });
});
