import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UNDO_WINDOW } from '../../../../src/core/phones/desk.ts';
import { readDayLog } from '../../../../src/core/reports/day-log.ts';
import { schoolDayOf } from '../../../../src/core/school-day.ts';
import type { CallOutput } from '../../../../src/shared/contract.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import {
  addPupil,
  giveBackOf,
  handIn,
  later,
  outcomes,
  phoneDesk,
  problemOf,
  reissueOf,
  undo,
} from '../../../support/phone-desk.ts';
import { MORNING, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let pupil: string;
let handed: CallOutput<'phones.hand-in'>;
beforeEach(async () => {
  register = await phoneDesk();
  pupil = await addPupil(register, 'Siobhán Ní Fhictiúil');
  handed = await handIn(register, pupil, 17);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const giveBack = () => register.call('phones.give-back', giveBackOf(handed));
const putRight = (where: 'in-slot' | 'went-out' = 'in-slot', submission = submissionId()) =>
  register.call('phones.put-right', { submission, handover: handed.handover, where });
const found = () => register.call('phones.found', { submission: submissionId(), handover: handed.handover });
const held = async () => valueOf(await register.call('phones.held', { handover: handed.handover }));
const board = async () => valueOf(await register.call('phones.board', {}));
const seqOf = (action: string) =>
  register.db.prepare<[string], number>('SELECT seq FROM ledger WHERE action = ?').pluck().get(action);

describe('a return that was a mistake', () => {
  it('is put right after its undo is over: held in its slot, its ticket good, the return still on record', async () => {
    valueOf(await giveBack());
    expect((await board()).recent[0]).toMatchObject({ what: 'returned', canPutRight: true });
    register.clock.pass(UNDO_WINDOW + 1);
    expect((await board()).recent[0]).toMatchObject({ what: 'returned', undoUntil: null, canPutRight: true });
    valueOf(await putRight());
    expect(await held()).toMatchObject({ slot: 17, misplaced: null, ticketKind: 'day' });
    expect((await board()).recent).toMatchObject([
      { what: 'put-right', canPutRight: false },
      { what: 'returned', canPutRight: false },
      { what: 'handed-in' },
    ]);
    expect(entriesOf(register, 'phone.returned')).toHaveLength(1);
    expect(entriesOf(register, 'phone.put-right')).toMatchObject([
      {
        details: { corrects: seqOf('phone.returned'), slot: 17, where: 'in-slot', ticket: handed.ticket.id },
      },
    ]);
    valueOf(await giveBack());
    expect(problemOf(await giveBack()).code).toBe('ticket-used');
  });

  it('can still be put right when a dozen others have gone home since', async () => {
    valueOf(await giveBack());
    for (let slot = 20; slot < 27; slot += 1) {
      const other = await handIn(register, await addPupil(register, `Child ${slot}`), slot);
      valueOf(await register.call('phones.give-back', giveBackOf(other)));
    }
    register.clock.pass(UNDO_WINDOW + 1);
    const { recent } = await board();
    expect(recent.slice(-2)).toMatchObject([
      { what: 'returned', slot: 20, canPutRight: true },
      { handover: handed.handover, what: 'returned', canPutRight: true },
    ]);
    valueOf(await putRight());
    expect((await board()).recent.filter(({ handover }) => handover === handed.handover)).toMatchObject([
      { what: 'put-right' },
    ]);
  });

  it('is out with another child: its slot is wrong until it is found, and can be given back as it is', async () => {
    valueOf(await giveBack());
    valueOf(await putRight('went-out'));
    expect(await held()).toMatchObject({ misplaced: 'went-out' });
    expect(await board()).toMatchObject({ counts: { held: 1, wrong: 1 } });
    expect((await board()).slots[16]).toMatchObject({ state: 'wrong', handover: handed.handover });
    valueOf(await found());
    expect(await held()).toMatchObject({ misplaced: null });
    expect(entriesOf(register, 'phone.found')).toMatchObject([
      { details: { slot: 17, misplaced: 'went-out' } },
    ]);
    expect(problemOf(await found()).code).toBe('nothing-changed');
    valueOf(await giveBack());
    expect(problemOf(await found()).code).toBe('handover-not-held');
  });

  it('leaves nothing misplaced once it is given back', async () => {
    valueOf(await giveBack());
    valueOf(await putRight('went-out'));
    valueOf(await giveBack());
    expect(entriesOf(register, 'phone.returned')[1]).toMatchObject({ details: { misplaced: 'went-out' } });
    expect((await board()).counts).toMatchObject({ held: 0, wrong: 0 });
  });

  it('is put right once, and answers a retry as the first time', async () => {
    valueOf(await giveBack());
    const results = await Promise.all(Array.from({ length: 8 }, () => putRight()));
    expect(outcomes(results)).toEqual({ ok: 1, refused: Array.from({ length: 7 }, () => 'undo-superseded') });
    valueOf(await giveBack());
    const submission = submissionId();
    valueOf(await putRight('went-out', submission));
    const before = rowCounts(register);
    valueOf(await putRight('went-out', submission));
    expect(rowCounts(register)).toEqual(before);
  });

  it('cannot be put right another day, while it is held, or for a handover nobody knows', async () => {
    expect(problemOf(await putRight()).code).toBe('undo-superseded');
    valueOf(await giveBack());
    await later(register, 86_400_000);
    expect(problemOf(await putRight()).code).toBe('undo-too-late');
    const nobody = { submission: submissionId(), handover: submissionId(), where: 'in-slot' } as const;
    expect(problemOf(await register.call('phones.put-right', nobody)).code).toBe('handover-not-held');
  });

  it('is put right into the next free slot when its own is taken meanwhile', async () => {
    valueOf(await giveBack());
    await handIn(register, await addPupil(register, 'Plato'), 17);
    expect((await board()).recent[1]).toMatchObject({ what: 'returned', canPutRight: true });
    const submission = submissionId();
    expect(valueOf(await putRight('went-out', submission))).toEqual({ slot: 1 });
    expect(valueOf(await putRight('went-out', submission))).toEqual({ slot: 1 });
    expect(await held()).toMatchObject({ slot: 1, misplaced: 'went-out' });
    expect(entriesOf(register, 'phone.put-right')).toMatchObject([{ details: { slot: 1, movedFrom: 17 } }]);
    expect((await board()).slots[0]).toMatchObject({ state: 'wrong', handover: handed.handover });
  });

  it('cannot be put right beside the same device, or while no slot is free', async () => {
    valueOf(await giveBack());
    const again = await handIn(register, pupil, 3);
    expect(problemOf(await putRight())).toEqual({ code: 'device-already-held', facts: { slot: 3 } });
    expect((await board()).recent[1]).toMatchObject({ what: 'returned', canPutRight: false });
    valueOf(await undo(register, again.handover));
    register.db.exec("UPDATE slots SET removed_at = '2026-11-23T09:00:00.000Z'");
    expect(problemOf(await putRight()).code).toBe('cupboard-full');
  });

  it('can be said to be out with another child after its undo: what the undo said is corrected', async () => {
    valueOf(await giveBack());
    valueOf(await undo(register, handed.handover));
    expect(problemOf(await putRight()).code).toBe('undo-superseded');
    expect(valueOf(await putRight('went-out'))).toEqual({ slot: 17 });
    expect(await held()).toMatchObject({ misplaced: 'went-out', ticketKind: 'day' });
    expect(entriesOf(register, 'phone.put-right')).toMatchObject([
      { details: { corrects: seqOf('phone.return-undone'), where: 'went-out', ticket: handed.ticket.id } },
    ]);
    expect(problemOf(await putRight('went-out')).code).toBe('nothing-changed');
    valueOf(await found());
    expect(await held()).toMatchObject({ misplaced: null });
  });
});

describe('a held device that was handed over with the ticket of another child', () => {
  it('is said to be out with that child; nothing says that it had been given back', async () => {
    expect(valueOf(await putRight('went-out'))).toEqual({ slot: 17 });
    expect(await held()).toMatchObject({ misplaced: 'went-out' });
    expect(await board()).toMatchObject({
      counts: { held: 1, wrong: 1 },
      recent: [{ what: 'went-out' }, {}],
    });
    expect(entriesOf(register, 'phone.put-right')).toEqual([]);
    expect(entriesOf(register, 'phone.went-out')).toMatchObject([
      { subject: `phone/${handed.handover}`, details: { slot: 17, misplaced: null } },
    ]);
    const { handovers } = readDayLog(register.db, schoolDayOf(register.clock.time));
    expect(handovers).toMatchObject([{ state: 'held', misplaced: 'went-out', returnsPutRight: 0 }]);
    expect(problemOf(await putRight('went-out')).code).toBe('nothing-changed');
    valueOf(await found());
    expect(await held()).toMatchObject({ misplaced: null });
    valueOf(await giveBack());
  });

  it('can be said on a later day, and of one a count had missed', async () => {
    await later(register, 86_400_000);
    register.db.exec("UPDATE handovers SET misplaced = 'missing', misplaced_at = handed_in_at");
    valueOf(await putRight('went-out'));
    expect(await held()).toMatchObject({ misplaced: 'went-out' });
    expect(entriesOf(register, 'phone.went-out')).toMatchObject([{ details: { misplaced: 'missing' } }]);
  });

  it('is said once, however many ask at the same moment, and answers a retry as the first time', async () => {
    const submission = submissionId();
    const tries = [submission, submission, submissionId(), submissionId()];
    const results = await Promise.all(tries.map((one) => putRight('went-out', one)));
    expect(outcomes(results)).toEqual({ ok: 2, refused: ['nothing-changed', 'nothing-changed'] });
    expect(entriesOf(register, 'phone.went-out')).toHaveLength(1);
  });
});

describe('how a device looked', () => {
  const amend = (more: { look?: string; conditions?: ['wet'] | []; note?: string } = {}) =>
    register.call('phones.amend', {
      submission: submissionId(),
      handover: handed.handover,
      look: 'Black, blue case',
      conditions: ['wet'],
      note: 'Screen protector lifted',
      ...more,
    });

  it('is corrected while it is held; the ledger has both', async () => {
    valueOf(await amend());
    expect(await held()).toMatchObject({ conditions: ['wet'], note: 'Screen protector lifted' });
    const look = 'Black, blue case';
    expect(entriesOf(register, 'phone.amended')).toMatchObject([
      {
        subject: `phone/${handed.handover}`,
        details: {
          before: { look, condition: ['corner-cracked'], note: '' },
          after: { look, condition: ['wet'], note: 'Screen protector lifted' },
        },
      },
    ]);
    expect((await board()).recent[0]).toMatchObject({ what: 'amended', undoUntil: null });
    expect(problemOf(await amend()).code).toBe('nothing-changed');
  });

  it('is in nobody’s way: the hand-in can still be undone', async () => {
    valueOf(await amend());
    expect((await board()).recent[1]).toMatchObject({
      what: 'handed-in',
      undoUntil: new Date(MORNING + UNDO_WINDOW).toISOString(),
    });
    expect(valueOf(await undo(register, handed.handover))).toMatchObject({ undone: 'hand-in' });
  });

  it('is not corrected once it is back', async () => {
    valueOf(await giveBack());
    expect(problemOf(await amend()).code).toBe('handover-not-held');
  });

  it('can be corrected while its ticket is void', async () => {
    const { handover } = handed;
    valueOf(await register.call('tickets.void', { submission: submissionId(), handover, reason: 'Torn' }));
    valueOf(await amend());
    expect((await board()).recent[0]).toMatchObject({ what: 'amended', code: null });
    valueOf(await register.call('tickets.reissue', reissueOf(handover)));
  });
});

describe('a confiscation', () => {
  it('is taken back within its minute, and stays on record', async () => {
    valueOf(await giveBack());
    const taken = {
      submission: submissionId(),
      pupil,
      slot: 20,
      device: { kind: 'smartphone', look: '' },
      conditions: [],
      note: '',
      seenOff: true,
      why: 'used-in-school',
      takenFromChildBy: '',
      place: 'Hall',
      adults: ['Ana Invención'],
      told: [],
    } as const;
    const { handover } = valueOf(
      await register.call('confiscations.take', {
        ...taken,
        conditions: [],
        adults: [...taken.adults],
        told: [],
      }),
    );
    expect((await board()).recent[0]).toMatchObject({ what: 'confiscated', code: null, slot: 20 });
    expect((await board()).recent[0]?.undoUntil).not.toBeNull();
    expect(problemOf(await register.call('phones.give-back', giveBackOf({ ...handed, handover }))).code).toBe(
      'ticket-not-found',
    );
    expect(problemOf(await register.call('tickets.reissue', reissueOf(handover))).code).toBe(
      'handover-not-held',
    );
    expect(valueOf(await undo(register, handover))).toMatchObject({ undone: 'hand-in' });
    expect(problemOf(await register.call('phones.held', { handover })).code).toBe('handover-not-held');
    expect(rowCounts(register)['confiscations']).toBe(1);
  });
});
