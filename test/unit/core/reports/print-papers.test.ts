import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { payloadOf } from '../../../../src/shared/codes.ts';
import { refused } from '../../../../src/shared/result.ts';
import { arrive, entriesOf, submissionId, valueOf } from '../../../support/arriving.ts';
import { addPupil, giveBackOf, handIn, problemOf } from '../../../support/phone-desk.ts';
import { PUBLIC } from '../../../support/test-register.ts';
import { headDesk } from './head-desk.ts';

let desk: Awaited<ReturnType<typeof headDesk>>;

beforeEach(async () => {
  desk = await headDesk();
});

afterEach(() => desk.end());

const printPass = (payload: string, submission = submissionId()) =>
  desk.register.call('papers.print-pass', { submission, payload }, PUBLIC);
const printTicket = (ticket: string, submission = submissionId()) =>
  desk.register.call('papers.print-ticket', { submission, ticket });
const told = () =>
  ['paper.started', 'paper.finished', 'paper.failed'].map(
    (action) => entriesOf(desk.register, action).length,
  );

describe('a ticket', () => {
  it('is printed as it was issued, with no child’s name on it', async () => {
    const { register } = desk;
    const { ticket } = await handIn(register, await addPupil(register, 'Zoë O’Brien-Testcase'), 14);
    valueOf(await printTicket(ticket.id));
    const { id: _, ...shown } = ticket;
    expect(register.papers).toEqual([{ paper: 'ticket', school: 'Conway Primary School', ...shown }]);
    expect(JSON.stringify(register.papers)).not.toContain('Brien');
    const [entry] = entriesOf(register, 'paper.finished');
    expect(entry?.actor).toMatch(/^staff\//u);
    expect(entry?.details).toEqual({ paper: 'ticket', of: `ticket/${ticket.id}` });
  });

  it('is printed once for one submission, however often and however close it comes', async () => {
    const { ticket } = await handIn(desk.register, await addPupil(desk.register, 'Plato'), 1);
    const submission = submissionId();
    const both = await Promise.all([printTicket(ticket.id, submission), printTicket(ticket.id, submission)]);
    both.forEach(valueOf);
    valueOf(await printTicket(ticket.id, submission));
    expect(desk.register.papers).toHaveLength(1);
    expect(told()).toEqual([1, 1, 0]);
  });

  it('is not printed when it releases nothing any more', async () => {
    const { register } = desk;
    const used = await handIn(register, await addPupil(register, 'Plato'), 1);
    valueOf(await register.call('phones.give-back', giveBackOf(used)));
    const lost = await handIn(register, await addPupil(register, 'Ana Invención'), 2);
    valueOf(
      await register.call('tickets.reissue', {
        submission: submissionId(),
        handover: lost.handover,
        identity: 'photo-id',
        reason: 'lost',
      }),
    );
    expect(problemOf(await printTicket(used.ticket.id)).code).toBe('ticket-used');
    expect(problemOf(await printTicket(lost.ticket.id)).code).toBe('ticket-voided');
    expect(problemOf(await printTicket(submissionId())).code).toBe('ticket-not-found');
    expect(register.papers).toEqual([]);
    expect(told()).toEqual([0, 0, 0]);
  });

  it('can be sent again by the same submission after the printer failed', async () => {
    const { register } = desk;
    const { ticket } = await handIn(register, await addPupil(register, 'Plato'), 1);
    const { print } = register.ports.papers;
    const submission = submissionId();
    register.ports.papers.print = () => Promise.resolve(refused('printer-missing'));
    expect(problemOf(await printTicket(ticket.id, submission)).code).toBe('printer-missing');
    expect(entriesOf(register, 'paper.failed')).toMatchObject([{ details: { problem: 'printer-missing' } }]);
    register.ports.papers.print = () => Promise.reject(new Error('jam'));
    expect(problemOf(await printTicket(ticket.id, submission)).code).toBe('unexpected');
    register.ports.papers.print = print;
    valueOf(await printTicket(ticket.id, submission));
    expect(told()).toEqual([3, 1, 2]);
    expect(valueOf(await register.call('phones.board', {})).counts.held).toBe(1);
  });
});

describe('a pass', () => {
  it('is printed for whoever has just been given it', async () => {
    const { payload } = await arrive(desk.register, { name: 'Nguyễn Thị Mẫu' });
    valueOf(await printPass(payload));
    expect(desk.register.papers).toEqual([
      {
        paper: 'pass',
        school: 'Conway Primary School',
        day: '2026-11-23',
        name: 'Nguyễn Thị Mẫu',
        kind: 'parent',
        payload,
      },
    ]);
    expect(entriesOf(desk.register, 'paper.finished')).toMatchObject([{ actor: 'visitor' }]);
  });

  it('is not printed ten minutes later, by whoever has found the code', async () => {
    const { payload } = await arrive(desk.register);
    desk.register.clock.pass(10 * 60_000);
    valueOf(await printPass(payload));
    desk.register.clock.pass(1);
    expect(problemOf(await printPass(payload)).code).toBe('visit-not-found');
  });

  it('is not printed after the visit has ended', async () => {
    const { payload } = await arrive(desk.register);
    const out = { submission: submissionId(), payload };
    valueOf(await desk.register.call('visits.sign-out-by-pass', out, PUBLIC));
    expect(problemOf(await printPass(payload)).code).toBe('visit-already-ended');
  });

  it.each([
    ['nobody’s pass', payloadOf('pass', '0123456789AB'), 'visit-not-found'],
    ['a ticket', payloadOf('ticket', '0123456789AB'), 'code-is-ticket'],
    ['a damaged code', 'RKP0123456789ABZ', 'code-damaged'],
    ['something else', 'https://example.invalid', 'code-foreign'],
  ])('is not printed from %s', async (_, payload, code) => {
    expect(problemOf(await printPass(payload)).code).toBe(code);
    expect(told()).toEqual([0, 0, 0]);
  });

  it('takes no submission that was something else', async () => {
    const submission = submissionId();
    valueOf(await desk.register.call('help.call', { submission, reason: 'help' }, PUBLIC));
    const { payload } = await arrive(desk.register);
    expect(problemOf(await printPass(payload, submission)).code).toBe('input-invalid');
  });
});
