import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { payloadOf } from '../../../../src/shared/codes.ts';
import { refused } from '../../../../src/shared/result.ts';
import { PASS_COPIES, PASS_PRINTABLE } from '../../../../src/core/printing/printing-routes.ts';
import { arrive, entriesOf, openDesk, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { endOf } from '../../../support/papers.ts';
import { addPupil, giveBackOf, handIn, problemOf } from '../../../support/phone-desk.ts';
import { PUBLIC, type TestRegister, testRegister } from '../../../support/test-register.ts';

let register: TestRegister;

beforeEach(async () => {
  register = testRegister();
  await openDesk(register);
});

afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const printPass = (payload: string, submission = submissionId()) =>
  register.call('papers.print-pass', { submission, payload }, PUBLIC);
const printTicket = (ticket: string, submission = submissionId()) =>
  register.call('papers.print-ticket', { submission, ticket });
const again = (job: string) => register.call('papers.again', { submission: submissionId(), job });
const told = () =>
  ['paper.started', 'paper.finished', 'paper.failed'].map((action) => entriesOf(register, action).length);
const ticketOf = async (name: string, slot: number) =>
  (await handIn(register, await addPupil(register, name), slot)).ticket;

/** Tickets are printed when a test says so, not with every phone that comes in. */
const ticketsByHand = async () => {
  const changes = { ticketPrinter: { queue: null, paper: 'roll-80', byItself: false } } as const;
  valueOf(await register.call('settings.change', { submission: submissionId(), changes }));
};

describe('a ticket', () => {
  beforeEach(ticketsByHand);

  it('is printed as it was issued, with no child’s name on it', async () => {
    const ticket = await ticketOf('Zoë O’Brien-Testcase', 14);
    const { job } = valueOf(await printTicket(ticket.id));
    expect(job).toMatchObject({ state: 'queued', problem: null });
    expect(await endOf(register, job)).toEqual({ id: job.id, state: 'printed', problem: null });
    const { payload, code, slot, day, liability } = ticket;
    const school = 'Conway Primary School';
    expect(register.papers).toEqual([
      { paper: 'ticket', copy: 1, size: 'roll-80', school, payload, code, slot, day, liability },
    ]);
    expect(JSON.stringify(register.papers)).not.toContain('Brien');
    const [entry] = entriesOf(register, 'paper.finished');
    expect(entry?.actor).toMatch(/^staff\//u);
    expect(entry).toMatchObject({
      subject: `paper/${job.id}`,
      details: { paper: 'ticket', of: `ticket/${ticket.id}`, copy: 1 },
    });
  });

  it('is one paper for one submission, however often and however close it comes', async () => {
    const ticket = await ticketOf('Plato', 1);
    const submission = submissionId();
    const both = await Promise.all([printTicket(ticket.id, submission), printTicket(ticket.id, submission)]);
    const [first, second] = both.map(valueOf).map(({ job }) => job);
    expect(second?.id).toBe(first?.id);
    if (first) await endOf(register, first);
    const late = valueOf(await printTicket(ticket.id, submission));
    expect(late.job).toEqual({ id: first?.id, state: 'printed', problem: null });
    expect(register.papers).toHaveLength(1);
    expect(told()).toEqual([1, 1, 0]);
  });

  it('is not printed when it releases nothing any more', async () => {
    const used = await handIn(register, await addPupil(register, 'Plato'), 1);
    valueOf(await register.call('phones.give-back', giveBackOf(used)));
    const lost = await handIn(register, await addPupil(register, 'Ana Invención'), 2);
    const known = { pin: '291746', identity: 'photo-id', reason: 'lost' } as const;
    const replaced = { handover: lost.handover, ...known, print: false };
    valueOf(await register.call('tickets.reissue', { submission: submissionId(), ...replaced }));
    const before = rowCounts(register);
    const at = new Date(register.clock.time).toISOString();
    expect(problemOf(await printTicket(used.ticket.id))).toEqual({
      code: 'ticket-used',
      facts: { slot: 1, at },
    });
    expect(problemOf(await printTicket(lost.ticket.id))).toEqual({
      code: 'ticket-replaced',
      facts: { slot: 2, at },
    });
    expect(problemOf(await printTicket(submissionId())).code).toBe('ticket-not-found');
    expect(rowCounts(register)).toEqual(before);
    expect(register.papers).toEqual([]);
  });

  it('says how it ended when its failed paper is sent again', async () => {
    register.spooler.refusal = refused('printer-missing');
    const ended = async (slot: number, end: (handover: string) => Promise<unknown>) => {
      const { handover, ticket } = await handIn(register, await addPupil(register, `Child ${slot}`), slot);
      const { job } = valueOf(await printTicket(ticket.id));
      await endOf(register, job);
      await end(handover);
      return problemOf(await again(job.id)).code;
    };
    const known = { pin: '291746', identity: 'photo-id', reason: 'lost', print: false } as const;
    const one = () => ({ submission: submissionId() });
    expect([
      await ended(1, (handover) => register.call('tickets.reissue', { ...one(), handover, ...known })),
      await ended(2, (handover) => register.call('tickets.void', { ...one(), handover, reason: 'Torn' })),
      await ended(3, (handover) => register.call('phones.undo', { ...one(), handover })),
    ]).toEqual(['ticket-replaced', 'ticket-voided', 'ticket-undone']);
  });

  it('is handed in all the same when the printer fails', async () => {
    register.spooler.refusal = refused('printer-missing');
    const ticket = await ticketOf('Plato', 1);
    const { job } = valueOf(await printTicket(ticket.id));
    expect(await endOf(register, job)).toMatchObject({ state: 'failed', problem: 'printer-missing' });
    expect(entriesOf(register, 'paper.failed')).toMatchObject([{ details: { problem: 'printer-missing' } }]);
    expect(valueOf(await register.call('phones.board', {})).counts.held).toBe(1);
  });

  it('says that it is a copy from the second on, however it comes to one', async () => {
    const handed = await handIn(register, await addPupil(register, 'Plato'), 1);
    const { job } = valueOf(await printTicket(handed.ticket.id));
    await endOf(register, job);
    await endOf(register, valueOf(await again(job.id)).job);
    const reprint = { submission: submissionId(), handover: handed.handover };
    await endOf(register, valueOf(await register.call('tickets.reprint', reprint)).job);
    expect(register.papers.map((paper) => 'copy' in paper && paper.copy)).toEqual([1, 2, 3]);
    expect(entriesOf(register, 'paper.started').map(({ details }) => details)).toMatchObject([
      { copy: 1 },
      { copy: 2 },
      { copy: 3 },
    ]);
  });

  it('that was reprinted before it was ever on paper is a copy too', async () => {
    const handed = await handIn(register, await addPupil(register, 'Plato'), 1);
    const reprint = { submission: submissionId(), handover: handed.handover };
    await endOf(register, valueOf(await register.call('tickets.reprint', reprint)).job);
    expect(register.papers).toMatchObject([{ paper: 'ticket', copy: 2 }]);
  });
});

describe('a pass', () => {
  it('is printed for whoever has just been given it, on the paper the school has', async () => {
    const passPrinter = { queue: 'Door_Label', paper: 'roll-62', byItself: false } as const;
    const changes = { passPrinter };
    valueOf(await register.call('settings.change', { submission: submissionId(), changes }));
    const { payload } = await arrive(register, { name: 'Nguyễn Thị Mẫu' });
    await endOf(register, valueOf(await printPass(payload)).job);
    expect(register.papers).toEqual([
      {
        paper: 'pass',
        copy: 1,
        size: 'roll-62',
        school: 'Conway Primary School',
        day: '2026-11-23',
        name: 'Nguyễn Thị Mẫu',
        kind: 'parent',
        payload,
      },
    ]);
    expect(entriesOf(register, 'paper.finished')).toMatchObject([{ actor: 'visitor' }]);
  });

  it('is not printed ten minutes later, by whoever has found the code', async () => {
    const { payload } = await arrive(register);
    register.clock.pass(PASS_PRINTABLE);
    await endOf(register, valueOf(await printPass(payload)).job);
    register.clock.pass(1);
    expect(problemOf(await printPass(payload)).code).toBe('visit-not-found');
  });

  it('is printed so often and no more at the door: a child does not empty the roll', async () => {
    const { payload } = await arrive(register);
    const submission = submissionId();
    const { job } = valueOf(await printPass(payload, submission));
    for (let copy = 2; copy <= PASS_COPIES; copy += 1) valueOf(await printPass(payload));
    const before = rowCounts(register)['print_jobs'];
    expect(problemOf(await printPass(payload)).code).toBe('try-later');
    expect(valueOf(await printPass(payload, submission)).job.id).toBe(job.id);
    expect(rowCounts(register)['print_jobs']).toBe(before);
    await endOf(register, job);
    await endOf(register, valueOf(await again(job.id)).job);
  });

  it('is printed again by the office for as long as its visitor is here', async () => {
    const { payload } = await arrive(register);
    const { job } = valueOf(await printPass(payload));
    await endOf(register, job);
    register.clock.pass(PASS_PRINTABLE + 1);
    await openAgain();
    await endOf(register, valueOf(await again(job.id)).job);
    expect(register.papers).toMatchObject([{ copy: 1 }, { copy: 2 }]);
    const out = { submission: submissionId(), payload };
    valueOf(await register.call('visits.sign-out-by-pass', out, PUBLIC));
    expect(problemOf(await again(job.id)).code).toBe('visit-already-ended');
  });

  it('is not printed after the visit has ended', async () => {
    const { payload } = await arrive(register);
    const out = { submission: submissionId(), payload };
    valueOf(await register.call('visits.sign-out-by-pass', out, PUBLIC));
    expect(problemOf(await printPass(payload)).code).toBe('visit-already-ended');
  });

  it.each([
    ['nobody’s pass', payloadOf('pass', '0123456789AB'), 'visit-not-found'],
    ['a ticket', payloadOf('ticket', '0123456789AB'), 'code-is-ticket'],
    ['a return card', payloadOf('return-card', '0123456789AB'), 'code-is-card'],
    ['a damaged code', 'RKP0123456789ABZ', 'code-damaged'],
    ['something else', 'https://example.invalid', 'code-foreign'],
  ])('is not printed from %s', async (_, payload, code) => {
    expect(problemOf(await printPass(payload)).code).toBe(code);
    expect(told()).toEqual([0, 0, 0]);
  });

  it('takes no submission that was something else', async () => {
    const submission = submissionId();
    valueOf(await register.call('help.call', { submission, reason: 'help' }, PUBLIC));
    const { payload } = await arrive(register);
    expect(problemOf(await printPass(payload, submission)).code).toBe('input-invalid');
  });
});

describe('a test page', () => {
  it.each([
    ['pass', 'roll-80', 'Door_Label'],
    ['ticket', 'roll-58', 'Desk_Roll'],
    ['page', 'a4', ''],
  ] as const)('for the printer of a %s is as large as its paper', async (printer, size, queue) => {
    const changes = {
      passPrinter: { queue: 'Door_Label', paper: 'roll-80', byItself: true },
      ticketPrinter: { queue: 'Desk_Roll', paper: 'roll-58' },
    } as const;
    valueOf(await register.call('settings.change', { submission: submissionId(), changes }));
    const { job } = valueOf(
      await register.call('papers.print-test', { submission: submissionId(), printer }),
    );
    expect(await endOf(register, job)).toMatchObject({ state: 'printed' });
    expect(register.papers).toMatchObject([{ paper: 'test-page', size, queue }]);
  });
});

async function openAgain(): Promise<void> {
  const [staff] = valueOf(await register.call('staff.names', {}));
  valueOf(await register.call('staff.sign-in', { staff: staff?.id ?? '', pin: '291746' }));
}
