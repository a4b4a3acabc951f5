import { afterEach, beforeEach, expect, it } from 'vitest';
import { RESUMED_WITHIN } from '../../../../src/core/printing/print-worker.ts';
import { refused } from '../../../../src/shared/result.ts';
import type { PrintJob } from '../../../../src/shared/contract/papers.ts';
import { entriesOf, openDesk, submissionId, valueOf } from '../../../support/arriving.ts';
import { endOf, papersAtRest, submitted } from '../../../support/papers.ts';
import { addPupil, giveBackOf, handIn, PIN } from '../../../support/phone-desk.ts';
import { type TestRegister, testRegister } from '../../../support/test-register.ts';

let register: TestRegister;

beforeEach(async () => {
  register = testRegister();
  await openDesk(register);
});

afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const waiting = async () => valueOf(await register.call('papers.waiting', {}));
const again = async (job: string): Promise<PrintJob> =>
  valueOf(await register.call('papers.again', { submission: submissionId(), job })).job;

/** Takes in one phone after the other, each into the slot it was counted to. */
async function morning(names: readonly string[]): Promise<void> {
  for (const [at, name] of names.entries()) {
    await handIn(register, await addPupil(register, name), at + 1);
    register.clock.pass(1000);
  }
  await papersAtRest(register);
}

const copies = () => register.papers.map((paper) => ('copy' in paper ? paper.copy : 0));

it('nothing is lost: phones stand, tickets wait with their slots, and come out when the printer is back', async () => {
  register.spooler.says = ['offline'];
  await morning(['Plato', 'Zoë O’Brien-Testcase', 'سارة المثال']);
  expect(valueOf(await register.call('phones.board', {})).counts.held).toBe(3);
  const lost = await waiting();
  expect(lost.map(({ slot }) => slot)).toEqual([3, 2, 1]);
  for (const job of lost)
    expect(job).toMatchObject({ paper: 'ticket', state: 'failed', problem: 'printer-offline' });
  expect(register.spooler.held).toEqual([]);

  register.spooler.says = ['done'];
  for (const { id } of lost.toReversed())
    expect(await endOf(register, await again(id))).toMatchObject({ state: 'printed' });
  expect(await waiting()).toEqual([]);
});

it('a ticket that may have come out is marked as a copy the next time, and so it is in the ledger', async () => {
  register.spooler.says = ['out-of-paper'];
  await morning(['Plato']);
  register.spooler.says = ['done'];
  const [job] = await waiting();
  await endOf(register, await again(job?.id ?? ''));
  expect(copies()).toEqual([1, 2]);
  expect(entriesOf(register, 'paper.started').map(({ details }) => details)).toMatchObject([
    { copy: 1 },
    { copy: 2 },
  ]);
});

it('a ticket no printer ever had is the first one still when it is printed', async () => {
  register.spooler.refusal = refused('printer-missing');
  await morning(['Plato']);
  const [job] = await waiting();
  const second = await again(job?.id ?? '');
  expect(await endOf(register, second)).toMatchObject({ state: 'failed', problem: 'printer-missing' });
  register.spooler.refusal = undefined;
  const third = await again(second.id);
  await endOf(register, third);
  await endOf(register, await again(third.id));
  expect(copies()).toEqual([1, 2]);
});

it('a ticket whose way was cut off without an answer counts as out', async () => {
  register.spooler.refusal = refused('print-failed');
  await morning(['Plato']);
  register.spooler.refusal = undefined;
  const [job] = await waiting();
  await endOf(register, await again(job?.id ?? ''));
  expect(copies()).toEqual([2]);
});

it('after a long power cut the tickets of phones that are held wait to be printed, and nothing else does', async () => {
  register.spooler.says = ['printing'];
  // The power goes before the printer says anything.
  register.ports.pause = () => new Promise(() => {});
  const [head] = valueOf(await register.call('staff.names', {}));
  const first = await handIn(register, await addPupil(register, 'Plato'), 4);
  const behind = await handIn(register, await addPupil(register, 'Zoë O’Brien-Testcase'), 5);
  const gone = await handIn(register, await addPupil(register, 'سارة المثال'), 6);
  valueOf(await register.call('phones.give-back', giveBackOf(gone)));
  valueOf(await register.call('papers.print-on-site', { submission: submissionId(), what: 'evacuation' }));
  if (!first.job || !behind.job) throw new Error('Tickets do not print by themselves');
  await submitted(register, first.job);
  const { folder, clock } = register;
  register.close();

  register = testRegister({ at: folder, randomSeed: 9, now: clock.now() + RESUMED_WITHIN + 1 });
  valueOf(await register.call('staff.sign-in', { staff: head?.id ?? '', pin: PIN }));
  expect(await waiting()).toMatchObject(
    [behind, first].map(({ job, ticket: { slot } }) => ({
      id: job?.id,
      slot,
      state: 'failed',
      problem: 'print-unconfirmed',
    })),
  );
  expect(register.spooler).toMatchObject({ taken: 0, cleared: ['1'] });
  for (const { job } of [first, behind]) await endOf(register, await again(job?.id ?? ''));
  // The first may lie in the printer’s tray; no printer ever had the other.
  expect(copies()).toEqual([2, 1]);
  expect(await waiting()).toEqual([]);
});
