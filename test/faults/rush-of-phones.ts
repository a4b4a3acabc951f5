import { randomBytes, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { valueOf } from '../support/arriving.ts';
import { giveBackOf, handInOf } from '../support/phone-desk.ts';
import { testRegister } from '../support/test-register.ts';

/*
 * A desk at its busiest, to be killed: when told to begin, opens the register in a folder and takes phones in and gives
 * them back as fast as it can. Says `saved <submission>` as soon as it has been told so itself.
 */

/** What it is told, as one line of JSON. */
const order = z.object({
  folder: z.string(),
  staff: z.string(),
  pin: z.string(),
  /** The register’s clock. */
  now: z.number(),
  pupils: z.array(z.object({ id: z.string(), card: z.string().nullable() })),
  /** Which of them begin, so that every kill finds another part of the morning. */
  from: z.number(),
});

// Whoever is killed keeps nothing for the next: what was read is put away now.
flushCompileCache();
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { value: line } = await lines.next();
// Nobody needed it any more.
if (line === undefined) process.exit();
const { folder, staff, pin, now, pupils, from } = order.parse(JSON.parse(line));
const ports = { random: { bytes: (count: number) => randomBytes(count) }, pause: (ms: number) => wait(ms) };
const register = testRegister({ at: folder, now, ports });
// A slow printer: papers are on their way, and behind one another, whenever the end comes.
register.spooler.says = ['printing'];
valueOf(await register.call('staff.sign-in', { staff, pin }));

function saved(submission: string): void {
  writeSync(1, `saved ${submission}\n`);
}

/** Puts a child’s phone into a slot. */
async function comesIn({ id, card }: (typeof pupils)[number], slot: number): Promise<void> {
  const submission = randomUUID();
  if (card === null) valueOf(await register.call('phones.hand-in', { ...handInOf(id, slot), submission }));
  else {
    const { outcome } = valueOf(await register.call('phones.hand-in-by-card', { submission, payload: card }));
    if (outcome !== 'taken') return;
  }
  saved(submission);
}

/** Gives back what an earlier rush left, so that there is room again. */
async function empty(): Promise<void> {
  const left = register.db
    .prepare<[], { handover: string; ticket: string }>(
      "SELECT handover, id AS ticket FROM tickets WHERE state = 'issued' ORDER BY random() LIMIT 6",
    )
    .all();
  for (const { handover, ticket } of left) {
    const submission = randomUUID();
    const input = { ...giveBackOf({ handover, ticket: { id: ticket } }), submission };
    valueOf(await register.call('phones.give-back', input));
    saved(submission);
  }
}

writeSync(1, 'begun\n');
for (let number = from; ; number += 1) {
  const pupil = pupils[number % pupils.length];
  const { nextFreeSlot, pupils: tiles } = valueOf(await register.call('phones.board', {}));
  const isOut = tiles.some(({ id, handover }) => id === pupil?.id && handover === null);
  if (pupil && isOut && nextFreeSlot !== null) await comesIn(pupil, nextFreeSlot);
  else await empty();
  // The printer has its turn, too.
  await nextTurn();
}
