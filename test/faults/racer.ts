import { randomBytes } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { DESK, type TestRegister, testRegister } from '../support/test-register.ts';

/** What a racer is given: a register of its own on the file everybody has, and calls to make in step with the others. */
const race = z.object({
  folder: z.string(),
  staff: z.string(),
  pin: z.string(),
  /** Counts the racers that stand at the line. */
  line: z.instanceof(SharedArrayBuffer),
  racers: z.number(),
  calls: z.array(z.object({ name: z.string(), input: z.unknown() })),
});

const { folder, staff, pin, line, racers, calls } = race.parse(workerData);
const register = openRegister();
if ((await run('staff.sign-in', { staff, pin })) !== 'ok') throw new Error('Nobody could sign in');

const arrived = new Int32Array(line);

/** Real chance: two registers must not make the same ids. One that another opens just then is opened a little later. */
function openRegister(tries = 20): TestRegister {
  try {
    return testRegister({ at: folder, ports: { random: { bytes: randomBytes } } });
  } catch (error) {
    if (tries === 0) throw error;
    return openRegister(tries - 1);
  }
}

/** Waits until every racer is at the line for this round. */
function standReady(round: number): void {
  const all = racers * (round + 1);
  Atomics.add(arrived, 0, 1);
  Atomics.notify(arrived, 0);
  for (let now = Atomics.load(arrived, 0); now < all; now = Atomics.load(arrived, 0))
    Atomics.wait(arrived, 0, now);
}

/** A file another thread writes for longer than a call waits is asked again, as a person would. */
async function run(name: string, input: unknown): Promise<string> {
  const result = await register.dispatch(name, input, DESK);
  if (result.ok) return 'ok';
  return result.problem.code === 'record-unavailable' ? run(name, input) : result.problem.code;
}

for (const [round, { name, input }] of calls.entries()) {
  standReady(round);
  const from = process.hrtime.bigint();
  const code = await run(name, input);
  // A thread’s port, no window: it has no origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage({ code, from, until: process.hrtime.bigint() });
}
for (const { error } of register.faults) throw error;
register.close();
