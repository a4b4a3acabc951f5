import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { CallInput, CallName } from '../../src/shared/contract.ts';
import { submissionId, valueOf } from '../support/arriving.ts';
import { addPupil, giveBackOf, handIn, handInOf, phoneDesk, PIN } from '../support/phone-desk.ts';
import type { TestRegister } from '../support/test-register.ts';

/** How often the two race for each thing. */
const ROUNDS = 60;

/** How one call went, and when, on the clock all threads have in common. */
const ran = z.object({ code: z.string(), from: z.bigint(), until: z.bigint() });
type Ran = z.infer<typeof ran>;

let register: TestRegister;
let staff: string;
beforeAll(async () => {
  register = await phoneDesk();
  const [head] = valueOf(await register.call('staff.names', {}));
  staff = head?.id ?? '';
  const shelves = Array.from({ length: 10 }, () => 40);
  valueOf(await register.call('cupboard.change', { submission: submissionId(), shelves }));
});
afterAll(() => register.end());

interface Call<N extends CallName = CallName> {
  name: N;
  input: CallInput<N>;
}

/** Lets each thread make its calls, every one at the same moment as the others make theirs. */
async function race(...calls: readonly (readonly Call[])[]) {
  const line = new SharedArrayBuffer(4);
  const racers: Worker[] = [];
  const shared = { folder: register.folder, staff, pin: PIN, line, racers: calls.length };
  const runs = await Promise.all(
    calls.map(
      (mine) =>
        new Promise<Ran[]>((resolve, reject) => {
          const done: Ran[] = [];
          const workerData = { ...shared, calls: mine };
          const racer = new Worker(new URL('./racer.ts', import.meta.url), { workerData });
          racer.on('message', (message) => void done.push(ran.parse(message)));
          racers.push(racer);
          racer.on('error', (error) => {
            // The others would wait at the line for ever.
            for (const one of racers) void one.terminate();
            reject(error);
          });
          racer.on('exit', () => resolve(done));
        }),
    ),
  );
  const rounds = Array.from({ length: ROUNDS }, (_, round) => runs.flatMap((run) => run[round] ?? []));
  const together = rounds.filter((both) =>
    both.every(({ from }) => both.every(({ until }) => from < until)),
  ).length;
  return { codes: rounds.map((both) => both.map(({ code }) => code).toSorted()), together };
}

/** One wins, the other is told why not, each time; and most of the time both were at it at once. */
function expectOneWinner({ codes, together }: Awaited<ReturnType<typeof race>>, loser: string): void {
  expect(codes).toEqual(Array.from({ length: ROUNDS }, () => [loser, 'ok'].toSorted()));
  expect(together).toBeGreaterThan(ROUNDS / 2);
}

const rounds = <T>(make: (round: number) => Promise<T>) =>
  Array.from({ length: ROUNDS }).reduce<Promise<T[]>>(
    async (before, _, round) => [...(await before), await make(round)],
    Promise.resolve([]),
  );
const giveBack = (handed: Parameters<typeof giveBackOf>[0]): Call<'phones.give-back'> => ({
  name: 'phones.give-back',
  input: giveBackOf(handed),
});
const handsIn = (pupil: string, slot: number): Call<'phones.hand-in'> => ({
  name: 'phones.hand-in',
  input: handInOf(pupil, slot),
});
const child = (name: string) => addPupil(register, name);

it('a ticket releases its phone once when two registers are asked at the same moment', async () => {
  const handed = await rounds(async (n) => handIn(register, await child(`Child ${n}`), n + 1));
  expectOneWinner(await race(handed.map(giveBack), handed.map(giveBack)), 'ticket-used');
  const returns = register.db
    .prepare("SELECT count(*) FROM ledger WHERE action = 'phone.returned'")
    .pluck()
    .get();
  expect(returns).toBe(ROUNDS);
});

it('a slot takes one phone when two are put into it at the same moment', async () => {
  const children = await rounds(async (n) => [await child(`Left ${n}`), await child(`Right ${n}`)] as const);
  const into = (side: 0 | 1) => children.map((both, n) => handsIn(both[side], 101 + n));
  expectOneWinner(await race(into(0), into(1)), 'slot-taken');
});

it('a device is taken in once when two desks take it in at the same moment', async () => {
  const children = await rounds((n) => child(`Twice ${n}`));
  const from = (slot: number) => children.map((pupil, n) => handsIn(pupil, slot + n));
  expectOneWinner(await race(from(201), from(301)), 'device-already-held');
});
