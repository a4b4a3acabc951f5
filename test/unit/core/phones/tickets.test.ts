import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REPRINTED_WITHIN } from '../../../../src/core/printing/outbox.ts';
import type { CallOutput } from '../../../../src/shared/contract.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { endOf, papersAtRest } from '../../../support/papers.ts';
import {
  addPupil,
  giveBackOf,
  giveCard,
  handIn,
  later,
  outcomes,
  phoneDesk,
  problemOf,
  reissueOf,
  undo,
} from '../../../support/phone-desk.ts';
import { DESK, SECOND_DESK, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let handed: CallOutput<'phones.hand-in'>;
beforeEach(async () => {
  register = await phoneDesk();
  handed = await handIn(register, await addPupil(register, 'فاطمة مثال'), 17);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const reissue = (more: Parameters<typeof reissueOf>[1] = {}, sender = DESK) =>
  register.call('tickets.reissue', reissueOf(handed.handover, more), sender);
const reprint = (submission = submissionId()) =>
  register.call('tickets.reprint', { submission, handover: handed.handover });
const makeVoid = (reason = 'Found in the playground') =>
  register.call('tickets.void', { submission: submissionId(), handover: handed.handover, reason });
const giveBack = (ticket: { id: string }) =>
  register.call('phones.give-back', giveBackOf({ handover: handed.handover, ticket }));

describe('a lost ticket', () => {
  it('is void from then on; the new one releases the phone, and the reason stands in the ledger', async () => {
    const { ticket, job } = valueOf(
      await reissue({ identity: 'teacher-confirmed', reason: 'Lost at lunch' }),
    );
    expect(job).toBeNull();
    expect(ticket).toMatchObject({ slot: 17, day: handed.ticket.day, liability: handed.ticket.liability });
    expect(ticket.payload).not.toBe(handed.ticket.payload);
    expect(ticket.code).not.toBe(handed.ticket.code);
    expect(problemOf(await giveBack(handed.ticket)).code).toBe('ticket-replaced');
    valueOf(await giveBack(ticket));
    const { handover } = handed;
    expect(entriesOf(register, 'ticket.reissued')).toMatchObject([
      {
        subject: `ticket/${handed.ticket.id}`,
        details: { handover, replacement: ticket.id, identity: 'teacher-confirmed', reason: 'Lost at lunch' },
      },
    ]);
  });

  it('is replaced only for whoever knows the PIN of who is signed in', async () => {
    const before = valueOf(await register.call('phones.held', { handover: handed.handover }));
    expect(problemOf(await reissue({ pin: '604827' }))).toMatchObject({ code: 'pin-wrong' });
    expect(entriesOf(register, 'ticket.reissued')).toEqual([]);
    expect(valueOf(await register.call('phones.held', { handover: handed.handover }))).toEqual(before);
    valueOf(await giveBack(handed.ticket));
  });

  it('is replaced once when the screen sends twice', async () => {
    const input = reissueOf(handed.handover);
    const first = valueOf(await register.call('tickets.reissue', input));
    const before = rowCounts(register);
    expect(valueOf(await register.call('tickets.reissue', input))).toEqual(first);
    expect(rowCounts(register)).toEqual(before);
  });

  it('leaves exactly one good ticket when two desks replace it at the same moment', async () => {
    await Promise.all(Array.from({ length: 6 }, (_, n) => reissue({}, n % 2 ? DESK : SECOND_DESK)));
    const states = register.db
      .prepare('SELECT ended_how AS how, count(*) AS n FROM tickets GROUP BY 1')
      .all();
    expect(states).toEqual([
      { how: null, n: 1 },
      { how: 'reissued', n: 6 },
    ]);
  });

  it('prints its replacement when that is asked for', async () => {
    const { ticket, job } = valueOf(await reissue({ print: true }));
    if (!job) throw new Error('Nothing is printed');
    expect(await endOf(register, job)).toMatchObject({ state: 'printed' });
    expect(register.papers).toMatchObject([{ paper: 'ticket', copy: 1, code: ticket.code }]);
  });

  it('cannot be replaced, printed or voided when the phone is not held', async () => {
    valueOf(await giveBack(handed.ticket));
    for (const result of [
      await reissue(),
      await reprint(),
      await makeVoid(),
      await register.call('tickets.reissue', reissueOf(submissionId())),
    ])
      expect(problemOf(result).code).toBe('handover-not-held');
  });

  it('is told by its code among the last steps, and no ticket that can still release a phone is', async () => {
    const codes = async () =>
      valueOf(await register.call('phones.board', {})).recent.map(({ what, code }) => [what, code]);
    expect(await codes()).toEqual([['handed-in', null]]);
    const { ticket } = valueOf(await reissue());
    const replaced = [
      ['ticket-reissued', null],
      ['handed-in', handed.ticket.code],
    ];
    expect(await codes()).toEqual(replaced);
    valueOf(await giveBack(ticket));
    // Undone or put right, the return leaves it good again.
    expect(await codes()).toEqual([['returned', null], ...replaced]);
  });

  it('stays replaced when the return against the new one is undone', async () => {
    const { ticket } = valueOf(await reissue());
    valueOf(await giveBack(ticket));
    valueOf(await undo(register, handed.handover));
    const both = await Promise.all([giveBack(handed.ticket), giveBack(ticket)]);
    expect(outcomes(both)).toEqual({ ok: 1, refused: ['ticket-replaced'] });
  });
});

describe('a voided ticket', () => {
  it('releases nothing from then on, and the reason stands in the ledger', async () => {
    valueOf(await makeVoid());
    expect(problemOf(await giveBack(handed.ticket))).toMatchObject({
      code: 'ticket-voided',
      facts: { slot: 17 },
    });
    expect(problemOf(await makeVoid()).code).toBe('nothing-changed');
    // The phone is still in the cupboard: only its ticket is gone.
    expect(problemOf(await reprint())).toMatchObject({ code: 'ticket-voided', facts: { slot: 17 } });
    const { handover } = handed;
    expect(valueOf(await register.call('phones.held', { handover })).ticketKind).toBeNull();
    expect(entriesOf(register, 'ticket.voided')).toMatchObject([
      { subject: `ticket/${handed.ticket.id}`, details: { handover, reason: 'Found in the playground' } },
    ]);
  });

  it('is replaced like a lost one', async () => {
    valueOf(await makeVoid());
    const { ticket } = valueOf(await reissue());
    expect(problemOf(await giveBack(handed.ticket)).code).toBe('ticket-voided');
    valueOf(await giveBack(ticket));
    expect(entriesOf(register, 'ticket.reissued')).toMatchObject([{ subject: `ticket/${handed.ticket.id}` }]);
  });
});

describe('a reprint', () => {
  it('is the same ticket on paper, each marked as the copy it is', async () => {
    const submission = submissionId();
    const first = valueOf(await reprint(submission));
    expect(first).toMatchObject({ ticket: handed.ticket, copy: 2, job: { state: 'queued' } });
    await endOf(register, first.job);
    expect(valueOf(await reprint(submission))).toEqual({ ...first, job: { ...first.job, state: 'printed' } });
    const second = valueOf(await reprint());
    expect(second.copy).toBe(3);
    await endOf(register, second.job);
    const again = { submission: submissionId(), job: second.job.id };
    await endOf(register, valueOf(await register.call('papers.again', again)).job);
    expect(register.papers).toMatchObject([{ copy: 2 }, { copy: 3 }, { copy: 4 }]);
    expect(valueOf(await reprint()).copy).toBe(5);
    const { handover } = handed;
    expect(entriesOf(register, 'ticket.reprinted').map(({ details }) => details)).toEqual(
      [2, 3, 5].map((copy) => ({ handover, copy })),
    );
    valueOf(await giveBack(handed.ticket));
  });

  it('counts the paper that came first', async () => {
    const printed = { submission: submissionId(), ticket: handed.ticket.id };
    await endOf(register, valueOf(await register.call('papers.print-ticket', printed)).job);
    expect(valueOf(await reprint()).copy).toBe(2);
  });

  it('that came out is not printed once more after a quarter of an hour: whoever lost it shows who they are', async () => {
    valueOf(await reprint());
    await papersAtRest(register);
    await later(register, REPRINTED_WITHIN);
    const submission = submissionId();
    const last = valueOf(await reprint(submission));
    await papersAtRest(register);
    await later(register, 1);
    const before = rowCounts(register);
    expect(problemOf(await reprint())).toEqual({ code: 'ticket-printed' });
    const paper = { submission: submissionId(), ticket: handed.ticket.id };
    expect(problemOf(await register.call('papers.print-ticket', paper)).code).toBe('ticket-printed');
    const again = { submission: submissionId(), job: last.job.id };
    expect(problemOf(await register.call('papers.again', again)).code).toBe('ticket-printed');
    expect(rowCounts(register)).toEqual(before);
    expect(valueOf(await reprint(submission)).copy).toBe(last.copy);
    // The one that takes its place has a quarter of an hour of its own.
    valueOf(await reissue());
    valueOf(await reprint());
    await papersAtRest(register);
    valueOf(await reprint());
  });

  it('is free for as long as none came out', async () => {
    register.spooler.says = ['stopped'];
    const { job } = valueOf(await reprint());
    expect(await endOf(register, job)).toMatchObject({ state: 'failed' });
    await later(register, REPRINTED_WITHIN + 1);
    const second = valueOf(await reprint());
    expect(await endOf(register, second.job)).toMatchObject({ state: 'failed' });
    valueOf(await register.call('papers.confirm', { submission: submissionId(), job: second.job.id }));
    expect(problemOf(await reprint()).code).toBe('ticket-printed');
  });

  it('of a card is none: it has no paper, and its own code is on nothing', async () => {
    const pupil = await addPupil(register, 'Plato');
    const { handover, ticket } = await handIn(register, pupil, 3, { card: giveCard(register, pupil) });
    const before = rowCounts(register);
    const card = { submission: submissionId(), handover };
    expect(problemOf(await register.call('tickets.reprint', card)).code).toBe('nothing-changed');
    const paper = { submission: submissionId(), ticket: ticket.id };
    expect(problemOf(await register.call('papers.print-ticket', paper)).code).toBe('nothing-changed');
    expect(rowCounts(register)).toEqual(before);
    const own = register.db.prepare<[string], string>('SELECT payload FROM tickets WHERE id = ?');
    const payload = own.pluck().get(ticket.id) ?? '';
    expect(problemOf(await register.call('phones.scan', { payload })).code).toBe('code-foreign');
  });
});
