import type { PrintJob } from '../../src/shared/contract/papers.ts';
import { valueOf } from './arriving.ts';
import { PUBLIC, type TestRegister } from './test-register.ts';

/** Waits until a paper is not on its way any more, and answers how it ended. */
export async function endOf(register: TestRegister, job: PrintJob): Promise<PrintJob> {
  for (;;) {
    const now = valueOf(await register.call('papers.job', { job: job.id }, PUBLIC));
    if (now.state !== 'queued' && now.state !== 'submitted') return now;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Waits until the printer’s queue has a paper. */
export async function submitted(register: TestRegister, job: PrintJob): Promise<PrintJob> {
  for (;;) {
    const now = valueOf(await register.call('papers.job', { job: job.id }, PUBLIC));
    if (now.state === 'submitted') return now;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Waits until no paper is on its way, so that what comes next is nobody else’s doing. */
export async function papersAtRest({ db }: TestRegister): Promise<void> {
  const open = db
    .prepare<[], number>("SELECT count(*) FROM print_jobs WHERE state IN ('queued', 'submitted')")
    .pluck();
  while (open.get() !== 0) await new Promise((resolve) => setImmediate(resolve));
}
