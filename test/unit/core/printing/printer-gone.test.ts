import { afterEach, beforeEach, expect, it } from 'vitest';
import { refused } from '../../../../src/shared/result.ts';
import type { PrintJob } from '../../../../src/shared/contract/papers.ts';
import { entriesOf, openDesk, submissionId, valueOf } from '../../../support/arriving.ts';
import { endOf, papersAtRest } from '../../../support/papers.ts';
import { addPupil, handIn } from '../../../support/phone-desk.ts';
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
