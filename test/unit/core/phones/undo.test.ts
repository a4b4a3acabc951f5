import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UNDO_WINDOW } from '../../../../src/core/phones/desk.ts';
import { readDayLog } from '../../../../src/core/reports/day-log.ts';
import { schoolDayOf } from '../../../../src/core/school-day.ts';
import type { CallOutput } from '../../../../src/shared/contract.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import {
  addPupil,
  changeSettings,
  giveBackOf,
  handIn,
  hangTag,
  outcomes,
  phoneDesk,
  problemOf,
  reissueOf,
  undo,
} from '../../../support/phone-desk.ts';
import { DESK, SECOND_DESK, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let pupil: string;
let handed: CallOutput<'phones.hand-in'>;
beforeEach(async () => {
  register = await phoneDesk();
  pupil = await addPupil(register, 'Łukasz Przykładowy');
  handed = await handIn(register, pupil, 17);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const giveBack = async () => valueOf(await register.call('phones.give-back', giveBackOf(handed)));
const seqOf = (action: string) =>
  register.db.prepare<[string], number>('SELECT seq FROM ledger WHERE action = ?').pluck().get(action);

describe('undoing a hand-in that a count had missed', () => {
  it('leaves nothing misplaced in the log of the day', async () => {
    register.db.exec("UPDATE handovers SET misplaced = 'missing', misplaced_at = handed_in_at");
    valueOf(await undo(register, handed.handover));
    const { handovers } = readDayLog(register.db, schoolDayOf(register.clock.time));
    expect(handovers).toMatchObject([{ state: 'undone', misplaced: null }]);
  });
});

describe('undoing a return', () => {
  it('holds the device again in its slot, with the same ticket, and names the entry it corrects', async () => {
    const held = valueOf(await register.call('phones.scan', { payload: handed.ticket.payload }));
    await giveBack();
    register.clock.pass(UNDO_WINDOW);
    expect(valueOf(await undo(register, handed.handover, SECOND_DESK))).toEqual({
      undone: 'return',
      slot: 17,
    });
    expect(valueOf(await register.call('phones.scan', { payload: handed.ticket.payload }))).toEqual(held);
    expect(entriesOf(register, 'phone.return-undone')).toMatchObject([
      { subject: `phone/${handed.handover}`, details: { corrects: seqOf('phone.returned'), slot: 17 } },
    ]);
  });

  it('lets the ticket release the phone again, once', async () => {
    await giveBack();
    valueOf(await undo(register, handed.handover));
    await giveBack();
    expect(problemOf(await register.call('phones.give-back', giveBackOf(handed))).code).toBe('ticket-used');
  });

  it('is refused after a minute, and when the clock went back by more', async () => {
    await giveBack();
    const before = rowCounts(register);
    register.clock.pass(UNDO_WINDOW + 1);
    expect(problemOf(await undo(register, handed.handover)).code).toBe('undo-too-late');
    register.clock.pass(-3 * UNDO_WINDOW);
    expect(problemOf(await undo(register, handed.handover)).code).toBe('undo-too-late');
    expect(rowCounts(register)).toEqual(before);
  });

  it('holds it in the next free slot when its own is taken meanwhile, and says which', async () => {
    await giveBack();
    await handIn(register, await addPupil(register, 'Plato'), 17);
    await handIn(register, await addPupil(register, 'Ólöf'), 1);
    const input = { submission: submissionId(), handover: handed.handover };
    expect(valueOf(await register.call('phones.undo', input))).toEqual({ undone: 'return', slot: 2 });
    expect(valueOf(await register.call('phones.undo', input))).toEqual({ undone: 'return', slot: 2 });
    const { payload } = handed.ticket;
    expect(valueOf(await register.call('phones.scan', { payload }))).toMatchObject({ held: { slot: 2 } });
    expect(entriesOf(register, 'phone.return-undone')).toMatchObject([
      { details: { slot: 2, movedFrom: 17, ticket: handed.ticket.id } },
    ]);
    await giveBack();
  });

  it('holds it elsewhere too when its slot is out of order or gone', async () => {
    await giveBack();
    valueOf(
      await register.call('cupboard.slot-out', { submission: submissionId(), slot: 17, why: 'Door stuck' }),
    );
    expect(valueOf(await undo(register, handed.handover))).toMatchObject({ slot: 1 });
    await giveBack();
    register.db.exec("UPDATE slots SET removed_at = '2026-11-23T09:00:00.000Z' WHERE number = 1");
    expect(valueOf(await undo(register, handed.handover))).toMatchObject({ slot: 2 });
  });

  it('leaves the tag to its slot: what is held elsewhere has a ticket of its own', async () => {
    await changeSettings(register, { slotTags: true });
    const tag = hangTag(register, 30);
    const first = await handIn(register, await addPupil(register, 'Nguyễn Thị Mẫu'), 30);
    valueOf(await register.call('phones.give-back', giveBackOf(first)));
    const second = await handIn(register, await addPupil(register, 'Plato'), 30);
    expect(second.ticket.kind).toBe('tag');
    expect(valueOf(await undo(register, first.handover))).toEqual({ undone: 'return', slot: 1 });
    expect(valueOf(await register.call('phones.scan', { payload: tag }))).toMatchObject({
      held: { id: second.handover },
    });
    const { handover } = first;
    expect(valueOf(await register.call('phones.held', { handover }))).toMatchObject({ ticketKind: 'day' });
  });

  it('is refused when no slot is free, and nothing changes', async () => {
    await giveBack();
    await handIn(register, await addPupil(register, 'Plato'), 17);
    register.db.exec("UPDATE slots SET removed_at = '2026-11-23T09:00:00.000Z' WHERE number <> 17");
    const before = rowCounts(register);
    expect(problemOf(await undo(register, handed.handover)).code).toBe('cupboard-full');
    expect(rowCounts(register)).toEqual(before);
    expect(problemOf(await register.call('phones.scan', { payload: handed.ticket.payload })).code).toBe(
      'ticket-used',
    );
  });

  it('is refused when the same device was handed in again', async () => {
    await giveBack();
    await handIn(register, pupil, 18);
    expect(problemOf(await undo(register, handed.handover))).toEqual({
      code: 'device-already-held',
      facts: { slot: 18 },
    });
  });

  it('is refused when another ticket has its short code by now', async () => {
    await giveBack();
    await handIn(register, await addPupil(register, 'Plato'), 18);
    register.db.prepare('UPDATE tickets SET code = ?').run('R4K7P2');
    expect(problemOf(await undo(register, handed.handover)).code).toBe('undo-superseded');
  });

  it('happens once, however many ask at the same moment', async () => {
    await giveBack();
    const results = await Promise.all(
      Array.from({ length: 10 }, (_, n) => undo(register, handed.handover, n % 2 ? DESK : SECOND_DESK)),
    );
    expect(outcomes(results)).toEqual({ ok: 1, refused: Array.from({ length: 9 }, () => 'undo-superseded') });
  });

  it('answers a retry as the first time', async () => {
    await giveBack();
    const input = { submission: submissionId(), handover: handed.handover };
    const first = valueOf(await register.call('phones.undo', input));
    const before = rowCounts(register);
    expect(valueOf(await register.call('phones.undo', input))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });
});

describe('undoing the return of a phone that was not in its slot', () => {
  const held = async () => valueOf(await register.call('phones.held', { handover: handed.handover }));
  const board = async () => valueOf(await register.call('phones.board', {}));
  const wentOut = async () => {
    await giveBack();
    register.clock.pass(UNDO_WINDOW + 1);
    const where = 'went-out' as const;
    const again = { submission: submissionId(), handover: handed.handover, where };
    valueOf(await register.call('phones.put-right', again));
  };

  it('says again that it is out with another child, and nowhere that it lies in the cupboard', async () => {
    await wentOut();
    await giveBack();
    expect(valueOf(await undo(register, handed.handover))).toEqual({
      undone: 'return',
      slot: 17,
      misplaced: 'went-out',
    });
    expect(await held()).toMatchObject({ misplaced: 'went-out', ticketKind: 'day' });
    const { slots, counts, recent } = await board();
    expect(slots[16]).toMatchObject({ state: 'wrong', handover: handed.handover });
    expect(counts).toMatchObject({ held: 1, wrong: 1 });
    expect(recent[0]).toMatchObject({ what: 'put-right', undoUntil: null, canPutRight: false });
    expect(entriesOf(register, 'phone.return-undone')).toEqual([]);
    expect(entriesOf(register, 'phone.put-right')[1]).toMatchObject({
      subject: `phone/${handed.handover}`,
      details: { slot: 17, where: 'went-out', ticket: handed.ticket.id },
    });
    const { handovers } = readDayLog(register.db, schoolDayOf(register.clock.time));
    expect(handovers).toMatchObject([{ state: 'held', misplaced: 'went-out', returnsUndone: 0 }]);
  });

  it.each(['missing', 'elsewhere'] as const)('leaves it to a count what it had said: %s', async (said) => {
    register.db.prepare('UPDATE handovers SET misplaced = ?, misplaced_at = handed_in_at').run(said);
    await giveBack();
    valueOf(await undo(register, handed.handover));
    expect(await held()).toMatchObject({ misplaced: said });
  });

  it('answers a retry as the first time, and lets the ticket release the phone again', async () => {
    await wentOut();
    await giveBack();
    const input = { submission: submissionId(), handover: handed.handover };
    const first = valueOf(await register.call('phones.undo', input));
    expect(valueOf(await register.call('phones.undo', input))).toEqual(first);
    expect(first).toEqual({ undone: 'return', slot: 17, misplaced: 'went-out' });
    await giveBack();
  });

  it('says that it lies in its slot when it had been found there before', async () => {
    await wentOut();
    const back = { submission: submissionId(), handover: handed.handover };
    valueOf(await register.call('phones.found', back));
    await giveBack();
    expect(valueOf(await undo(register, handed.handover))).toEqual({ undone: 'return', slot: 17 });
    expect(await held()).toMatchObject({ misplaced: null });
    expect((await board()).recent[0]).toMatchObject({ what: 'return-undone' });
  });
});

describe('undoing a hand-in', () => {
  it('voids the ticket, frees the slot and names the entry it corrects', async () => {
    register.clock.pass(UNDO_WINDOW);
    expect(valueOf(await undo(register, handed.handover))).toEqual({ undone: 'hand-in', slot: 17 });
    expect(problemOf(await register.call('phones.scan', { payload: handed.ticket.payload })).code).toBe(
      'ticket-undone',
    );
    expect(entriesOf(register, 'phone.hand-in-undone')).toMatchObject([
      { details: { corrects: seqOf('phone.handed-in') } },
    ]);
    expect((await handIn(register, pupil, 17)).handover).not.toBe(handed.handover);
  });

  it('is refused when it is not the newest step any more', async () => {
    await giveBack();
    valueOf(await undo(register, handed.handover));
    expect(problemOf(await undo(register, handed.handover)).code).toBe('undo-superseded');
    const other = await handIn(register, await addPupil(register, 'Plato'), 18);
    valueOf(await register.call('tickets.reissue', reissueOf(other.handover)));
    expect(problemOf(await undo(register, other.handover)).code).toBe('undo-superseded');
  });

  it('is refused twice, too late, and for a handover nobody knows', async () => {
    valueOf(await undo(register, handed.handover));
    expect(problemOf(await undo(register, handed.handover)).code).toBe('undo-superseded');
    expect(problemOf(await undo(register, submissionId())).code).toBe('handover-not-held');
    const other = await handIn(register, await addPupil(register, 'Plato'), 18);
    register.clock.pass(UNDO_WINDOW + 1);
    expect(problemOf(await undo(register, other.handover)).code).toBe('undo-too-late');
  });
});
