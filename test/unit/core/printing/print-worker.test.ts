import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PRINTED_WITHIN, RESUMED_WITHIN } from '../../../../src/core/printing/print-worker.ts';
import type { PrintJob } from '../../../../src/shared/contract/papers.ts';
import { arrive, entriesOf, openDesk, submissionId, valueOf } from '../../../support/arriving.ts';
import { endOf, submitted } from '../../../support/papers.ts';
import { problemOf, reopened } from '../../../support/phone-desk.ts';
import { PUBLIC, type TestRegister, testRegister } from '../../../support/test-register.ts';

let register: TestRegister;
let head: string;
/** Every pause under way, in milliseconds, with the way to end it. */
let pauses: { milliseconds: number; end: () => void }[];

beforeEach(async () => {
  register = testRegister();
  head = (await openDesk(register)).id;
});

afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

/** From now on the worker waits until it is told to look again. */
function hold(on: TestRegister): void {
  pauses = [];
  on.ports.pause = (milliseconds) => new Promise((end) => pauses.push({ milliseconds, end }));
}

async function look(): Promise<void> {
  for (const { end } of pauses.splice(0)) end();
  await new Promise((resolve) => setImmediate(resolve));
}

async function passJob(on = register): Promise<PrintJob> {
  const { payload } = await arrive(on);
  const sent = await on.call('papers.print-pass', { submission: submissionId(), payload }, PUBLIC);
  return valueOf(sent).job;
}

const waiting = async () => valueOf(await register.call('papers.waiting', {}));
const staffSays = (call: 'papers.cancel' | 'papers.confirm', { id }: PrintJob) =>
  register.call(call, { submission: submissionId(), job: id });

describe('a paper in the printer’s queue', () => {
  it('is done when the queue says so, and the queue keeps nothing of it', async () => {
    register.spooler.says = ['waiting', 'printing', 'done'];
    const job = await passJob();
    expect(await endOf(register, job)).toMatchObject({ state: 'printed', problem: null });
    await new Promise((resolve) => setImmediate(resolve));
    expect(register.spooler.held).toEqual([]);
    expect(await waiting()).toEqual([]);
    expect(register.announced.filter(([subject]) => subject === 'papers').length).toBeGreaterThanOrEqual(3);
  });

  it('has a title that tells of nobody', async () => {
    register.spooler.says = ['waiting'];
    hold(register);
    const job = await submitted(register, await passJob());
    expect(register.spooler.held).toEqual([{ queue: 'Door_Label', job: '1', title: job.id }]);
  });

  it.each([
    ['stopped', 'printer-stopped'],
    ['out-of-paper', 'printer-out-of-paper'],
    ['offline', 'printer-offline'],
    ['waiting', 'print-unconfirmed'],
    ['printing', 'print-unconfirmed'],
    ['unknown', 'print-unconfirmed'],
  ] as const)('that stays %s is taken out and called %s', async (says, problem) => {
    register.spooler.says = [says];
    const job = await passJob();
    expect(await endOf(register, job)).toEqual({ id: job.id, state: 'failed', problem });
    expect(register.spooler.held).toEqual([]);
    expect(register.spooler.cleared).toEqual(['1']);
    expect(entriesOf(register, 'paper.failed')).toMatchObject([{ details: { problem } }]);
    expect(await waiting()).toMatchObject([{ id: job.id, paper: 'pass', queue: 'Door_Label', copy: 1 }]);
  });

  it('waits for as long as its kind may', async () => {
    hold(register);
    register.spooler.says = ['printing'];
    const job = await submitted(register, await passJob());
    let waited = 0;
    while (waited < PRINTED_WITHIN.pass) {
      waited += pauses.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
      expect(valueOf(await register.call('papers.job', { job: job.id })).state).toBe('submitted');
      await look();
    }
    expect(await endOf(register, job)).toMatchObject({ state: 'failed' });
    expect(waited).toBe(PRINTED_WITHIN.pass);
  });

  it('says what keeps it after a second of it, and no more once it goes on', async () => {
    hold(register);
    register.spooler.says = ['out-of-paper', 'out-of-paper', 'out-of-paper', 'printing'];
    const job = await submitted(register, await passJob());
    const seen = [];
    for (let looks = 0; looks < 4; looks += 1) {
      seen.push(valueOf(await register.call('papers.job', { job: job.id })).problem);
      await look();
    }
    expect(seen).toEqual([null, null, 'printer-out-of-paper', null]);
  });

  it('that the queue refuses or somebody takes out of it ends at once', async () => {
    hold(register);
    register.spooler.says = ['refused'];
    expect(await endOf(register, await passJob())).toMatchObject({ problem: 'printer-refuses' });
    register.spooler.says = ['cancelled'];
    expect(await endOf(register, await passJob())).toMatchObject({ state: 'cancelled', problem: null });
    expect(pauses).toEqual([]);
  });

  it('that cannot be drawn is one that failed', async () => {
    register.spooler.send = () => Promise.reject(new Error('the page crashed'));
    expect(await endOf(register, await passJob())).toMatchObject({
      state: 'failed',
      problem: 'print-failed',
    });
    expect(register.faults.splice(0)).toMatchObject([{ call: 'papers' }]);
  });

  it('waits its turn: one at a time for each printer', async () => {
    hold(register);
    register.spooler.says = ['printing'];
    const first = await submitted(register, await passJob());
    const second = await passJob();
    await look();
    expect(register.spooler.taken).toBe(1);
    register.spooler.says = ['done'];
    await look();
    expect(await endOf(register, first)).toMatchObject({ state: 'printed' });
    expect(await endOf(register, second)).toMatchObject({ state: 'printed' });
  });

  it('that waited behind one that failed for as long fails with it, and is never sent', async () => {
    hold(register);
    register.spooler.says = ['stopped'];
    const first = await submitted(register, await passJob());
    const second = await passJob();
    register.clock.pass(PRINTED_WITHIN.pass);
    while (pauses.length > 0) await look();
    expect(await endOf(register, first)).toMatchObject({ state: 'failed', problem: 'printer-stopped' });
    expect(await endOf(register, second)).toMatchObject({ state: 'failed', problem: 'printer-stopped' });
    expect(register.spooler.taken).toBe(1);
  });
});

describe('a queue that never says anything', () => {
  it('is given every paper all the same', async () => {
    hold(register);
    register.spooler.says = ['unknown'];
    await submitted(register, await passJob());
    const second = await passJob();
    register.clock.pass(PRINTED_WITHIN.pass);
    while (pauses.length > 0) await look();
    expect(await endOf(register, second)).toMatchObject({ problem: 'print-unconfirmed' });
    expect(register.spooler.taken).toBe(2);
  });
});

describe('the office', () => {
  it('takes a paper back that has not come out', async () => {
    hold(register);
    register.spooler.says = ['stopped'];
    const job = await submitted(register, await passJob());
    valueOf(await staffSays('papers.cancel', job));
    expect(await endOf(register, job)).toMatchObject({ state: 'cancelled', problem: null });
    await look();
    expect(register.spooler.held).toEqual([]);
    expect(entriesOf(register, 'paper.cancelled')).toMatchObject([{ subject: `paper/${job.id}` }]);
    expect(problemOf(await staffSays('papers.cancel', job)).code).toBe('nothing-changed');
  });

  it('takes one back before it was sent: the printer never hears of it', async () => {
    hold(register);
    register.spooler.says = ['printing'];
    await submitted(register, await passJob());
    const second = await passJob();
    valueOf(await staffSays('papers.cancel', second));
    register.spooler.says = ['done'];
    await look();
    await look();
    expect(register.spooler.taken).toBe(1);
  });

  it('says that a paper came out of which the printer said nothing', async () => {
    register.spooler.says = ['unknown'];
    const job = await passJob();
    await endOf(register, job);
    valueOf(await staffSays('papers.confirm', job));
    expect(await endOf(register, job)).toMatchObject({ state: 'confirmed', problem: null });
    expect(await waiting()).toEqual([]);
    expect(entriesOf(register, 'paper.confirmed')).toHaveLength(1);
  });

  it('sends one again that failed: one copy more, and the first is off the list', async () => {
    register.spooler.says = ['stopped'];
    const job = await passJob();
    await endOf(register, job);
    hold(register);
    const again = await register.call('papers.again', { submission: submissionId(), job: job.id });
    const second = await submitted(register, valueOf(again).job);
    expect(await waiting()).toMatchObject([{ id: second.id, copy: 2, state: 'submitted' }]);
    const twice = await register.call('papers.again', { submission: submissionId(), job: second.id });
    expect(problemOf(twice).code).toBe('nothing-changed');
  });

  it('hears of a paper nobody knows', async () => {
    const unknown = { submission: submissionId(), job: submissionId() };
    expect(problemOf(await register.call('papers.again', unknown)).code).toBe('job-not-found');
    expect(problemOf(await register.call('papers.cancel', unknown)).code).toBe('job-not-found');
    expect(problemOf(await register.call('papers.job', { job: unknown.job })).code).toBe('job-not-found');
  });
});

describe('after a restart', () => {
  it('a paper under way is looked after again, and sent no second time', async () => {
    hold(register);
    register.spooler.says = ['printing'];
    const job = await submitted(register, await passJob());
    register = await reopened(register, head);
    expect(await endOf(register, job)).toMatchObject({ state: 'printed' });
    expect(register.spooler.taken).toBe(0);
    expect(register.spooler.cleared).toEqual(['1']);
  });

  it('a paper that had not been sent is', async () => {
    hold(register);
    register.spooler.says = ['printing'];
    await submitted(register, await passJob());
    const second = await passJob();
    register = await reopened(register, head);
    expect(await endOf(register, second)).toMatchObject({ state: 'printed' });
    expect(register.papers).toMatchObject([{ paper: 'pass' }]);
  });

  it.each([
    ['older than anybody waits for', RESUMED_WITHIN + 1],
    ['of an earlier day', 86_400_000],
  ])('a paper %s is taken back, out of the printer’s queue as well', async (_, later) => {
    hold(register);
    register.spooler.says = ['stopped'];
    const job = await submitted(register, await passJob());
    const { folder, clock } = register;
    register.close();
    register = testRegister({ at: folder, randomSeed: 9, now: clock.now() + later });
    expect(await endOf(register, job)).toMatchObject({ state: 'cancelled' });
    expect(register.spooler.cleared).toEqual(['1']);
    expect(register.spooler.taken).toBe(0);
  });
});
