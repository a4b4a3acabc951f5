import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UNDO_WINDOW } from '../../../../src/core/phones/desk.ts';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { confiscate } from '../../../support/confiscations.ts';
import {
  addColleague,
  addPupil,
  giveBackOf,
  handIn,
  later,
  outcomes,
  phoneDesk,
  problemOf,
} from '../../../support/phone-desk.ts';
import type { TestRegister } from '../../../support/test-register.ts';

const COLLEAGUE_PIN = '804215';

let register: TestRegister;
let pupil: string;
beforeEach(async () => {
  register = await phoneDesk();
  pupil = await addPupil(register, 'Þórdís Dæmisdóttir');
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const mistake = (handover: string, more: Partial<CallInput<'phones.mistake'>> = {}) =>
  register.call('phones.mistake', {
    submission: submissionId(),
    handover,
    reason: 'It is her sister’s',
    ...more,
  });
const seqOf = (action: string) =>
  register.db.prepare<[string], number>('SELECT seq FROM ledger WHERE action = ?').pluck().get(action);
const toLookAt = async () => {
  const { day } = valueOf(await register.call('phones.board', {}));
  return valueOf(await register.call('day.summary', { day })).toLookAt;
};

describe('a hand-in entered under the wrong child', () => {
  it('is taken back after its undo is over, with the reason; the child’s history says so', async () => {
    const { handover, ticket } = await handIn(register, pupil, 17);
    await later(register, 3 * 3_600_000);
    valueOf(await mistake(handover));
    expect(problemOf(await register.call('phones.scan', { payload: ticket.payload })).code).toBe(
      'ticket-undone',
    );
    expect(entriesOf(register, 'phone.hand-in-undone')).toMatchObject([
      {
        subject: `phone/${handover}`,
        details: { corrects: seqOf('phone.handed-in'), slot: 17, reason: 'It is her sister’s', agreed: null },
      },
    ]);
    const { stays } = valueOf(await register.call('pupils.history', { pupil }));
    expect(stays).toMatchObject([
      {
        state: 'undone',
        beside: [{ what: 'hand-in-undone', note: 'It is her sister’s' }, { what: 'ticket-refused' }],
      },
    ]);
    expect(await toLookAt()).toContainEqual(expect.objectContaining({ what: 'hand-in-undone', slot: 17 }));
    await handIn(register, pupil, 17);
  });

  it('is taken back when its ticket was made worthless before, and when a return of it was undone', async () => {
    const first = await handIn(register, pupil, 17);
    const { handover } = first;
    valueOf(await register.call('phones.give-back', giveBackOf(first)));
    valueOf(await register.call('phones.undo', { submission: submissionId(), handover }));
    valueOf(await register.call('tickets.void', { submission: submissionId(), handover, reason: 'Torn' }));
    valueOf(await mistake(handover));
    expect(entriesOf(register, 'phone.hand-in-undone')).toMatchObject([{ details: { ticket: null } }]);
  });

  it('is not taken back on another day, once it was given back, or without a reason', async () => {
    const first = await handIn(register, pupil, 17);
    expect(problemOf(await mistake(first.handover, { reason: ' ' })).code).toBe('input-invalid');
    valueOf(await register.call('phones.give-back', giveBackOf(first)));
    expect(problemOf(await mistake(first.handover)).code).toBe('handover-not-held');
    expect(problemOf(await mistake(submissionId())).code).toBe('handover-not-held');
    const { handover } = await handIn(register, pupil, 17);
    await later(register, 86_400_000);
    const before = rowCounts(register);
    expect(problemOf(await mistake(handover)).code).toBe('undo-too-late');
    expect(rowCounts(register)).toEqual(before);
  });

  it('is taken back once, however many ask at the same moment, and answers a retry as the first time', async () => {
    const { handover } = await handIn(register, pupil, 17);
    const submission = submissionId();
    const tries = [submission, submission, submissionId()];
    const results = await Promise.all(tries.map((one) => mistake(handover, { submission: one })));
    expect(outcomes(results)).toEqual({ ok: 2, refused: ['handover-not-held'] });
    expect(entriesOf(register, 'phone.hand-in-undone')).toHaveLength(1);
  });
});

describe('a confiscation entered under the wrong child', () => {
  it('is taken back only if a second person agrees', async () => {
    const colleague = await addColleague(register, 'Ngozi Proforma', COLLEAGUE_PIN);
    const handover = await confiscate(register, pupil, 4);
    register.clock.pass(UNDO_WINDOW + 1);
    expect(problemOf(await mistake(handover))).toEqual({
      code: 'input-invalid',
      fields: [{ field: 'second.staff', code: 'empty' }],
    });
    const wrong = { staff: colleague, pin: '111222' };
    expect(problemOf(await mistake(handover, { second: wrong })).code).toBe('pin-wrong');
    const submission = submissionId();
    const second = { staff: colleague, pin: COLLEAGUE_PIN };
    valueOf(await mistake(handover, { submission, second }));
    expect(entriesOf(register, 'override.agreed')).toMatchObject([
      { actor: `staff/${colleague}`, subject: `phone/${handover}`, details: { to: 'phones.mistake' } },
    ]);
    expect(entriesOf(register, 'phone.hand-in-undone')).toMatchObject([{ details: { agreed: colleague } }]);
    expect(problemOf(await register.call('phones.held', { handover })).code).toBe('handover-not-held');
    valueOf(await mistake(handover, { submission, second: wrong }));
    expect(entriesOf(register, 'override.agreed')).toHaveLength(1);
  });
});
