import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import type { Db } from '../../src/core/store/database.ts';
import { valueOf } from '../support/arriving.ts';
import { papersAtRest } from '../support/papers.ts';
import { addPupil, giveCard, phoneDesk, PIN } from '../support/phone-desk.ts';
import { MORNING, type TestRegister, testRegister } from '../support/test-register.ts';

/** How often a busy desk is killed. */
const KILLS = 100;
/** How much a desk does before it is killed, at most, and then how many milliseconds it has left. */
const MOST_DONE = 4;
const LAST = 25;
const RUSH = fileURLToPath(new URL('./rush-of-phones.ts', import.meta.url));

const aside = mkdtempSync(join(tmpdir(), 'kiosk-found-'));
/** Every submission a desk was told is saved. */
const acknowledged = new Set<string>();
let made: TestRegister;
let staff: string;
const pupils: { id: string; card: string | null }[] = [];

beforeAll(async () => {
  made = await phoneDesk({ prints: true });
  const [head] = valueOf(await made.call('staff.names', {}));
  staff = head?.id ?? '';
  for (let number = 0; number < 30; number += 1) {
    const id = await addPupil(made, `Child ${number}`);
    pupils.push({ id, card: number % 3 === 0 ? giveCard(made, id) : null });
  }
  made.close();
});
afterAll(() => {
  for (const folder of [made.folder, aside]) rmSync(folder, { recursive: true, force: true });
});

type Desk = ChildProcessByStdio<Writable, Readable, null>;

/** A desk that waits to be told to begin. Its program is read once, not a hundred times. */
const ready = (): Desk =>
  spawn(process.execPath, [RUSH], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(aside, 'compiled') },
  });

/** What the record holds that should not be there, by what is wrong with it; each finds the ids. */
const HALVES = {
  'a held phone without exactly one good ticket': `SELECT h.id FROM handovers h WHERE h.state = 'held'
    AND (SELECT count(*) FROM tickets t WHERE t.handover = h.id AND t.state = 'issued') <> 1`,
  'a good ticket of a phone that is not held': `SELECT t.id FROM tickets t JOIN handovers h ON h.id = t.handover
    WHERE t.state = 'issued' AND h.state <> 'held'`,
  'a day ticket without its paper': `SELECT t.id FROM tickets t WHERE t.kind = 'day'
    AND NOT EXISTS (SELECT 1 FROM print_jobs j WHERE j.paper = 'ticket' AND j.subject = 'ticket/' || t.id)`,
  'a paper of no ticket': `SELECT j.id FROM print_jobs j
    WHERE j.paper = 'ticket' AND NOT EXISTS (SELECT 1 FROM tickets t WHERE j.subject = 'ticket/' || t.id)`,
  'a paper the ledger does not know': `SELECT j.id FROM print_jobs j WHERE NOT EXISTS
    (SELECT 1 FROM ledger l WHERE l.action = 'paper.started' AND l.subject = 'paper/' || j.id)`,
  'a phone the ledger does not know': `SELECT h.id FROM handovers h WHERE NOT EXISTS
    (SELECT 1 FROM ledger l WHERE l.action = 'phone.handed-in' AND l.subject = 'phone/' || h.id)`,
  'an entry of a phone that was never taken in': `SELECT l.subject FROM ledger l WHERE l.action = 'phone.handed-in'
    AND NOT EXISTS (SELECT 1 FROM handovers h WHERE l.subject = 'phone/' || h.id)`,
};

/** Opens a copy, so that the next start finds the files exactly as the kill left them, and proves them sound itself. */
function lookAside<T>(look: (db: Db) => T): T {
  const copy = join(aside, 'register.db');
  for (const end of ['', '-wal', '-shm']) {
    rmSync(`${copy}${end}`, { force: true });
    if (end !== '-shm' && existsSync(`${made.path}${end}`))
      copyFileSync(`${made.path}${end}`, `${copy}${end}`);
  }
  const db = new Database(copy);
  const seen = look(db);
  db.close();
  return seen;
}

/** Lets a desk do so much and kills it some milliseconds later. */
async function killDuring(desk: Desk, kill: number): Promise<void> {
  const ended = new Promise((resolve) => desk.once('close', resolve));
  const enough = randomInt(MOST_DONE + 1);
  let told = '';
  const worked = new Promise<void>((resolve, reject) => {
    desk.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.split('\n').length > enough + 1) resolve();
    });
    desk.once('close', () => reject(new Error(`The desk of kill ${kill} went by itself`)));
  });
  const order = { folder: made.folder, staff, pin: PIN, now: MORNING + kill * 2000, pupils, from: kill * 7 };
  desk.stdin.write(`${JSON.stringify(order)}\n`);
  await worked;
  await wait(randomInt(LAST));
  expect(desk.exitCode, 'the desk stopped by itself').toBe(null);
  desk.kill('SIGKILL');
  await ended;
  for (const [, submission = ''] of told.matchAll(/^saved (\S+)$/gmu)) acknowledged.add(submission);
}

test(`a desk killed ${KILLS} times has each phone with its ticket and its paper, or has not taken it in`, async () => {
  let waiting = 0;
  let next = ready();
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const desk = next;
    if (kill < KILLS) next = ready();
    await killDuring(desk, kill);
    lookAside((db) => {
      for (const [what, sql] of Object.entries(HALVES))
        expect(db.prepare(sql).pluck().all(), `${what}, after kill ${kill}`).toEqual([]);
      const found = new Set(db.prepare<[], string>('SELECT id FROM submissions').pluck().all());
      expect(
        [...acknowledged].filter((submission) => !found.has(submission)),
        `kill ${kill}`,
      ).toEqual([]);
      waiting += queuedIn(db);
    });
  }
  // Without load, and without a paper on its way when the desk went, nothing would be proven.
  expect(acknowledged.size).toBeGreaterThan(KILLS);
  expect(waiting).toBeGreaterThan(KILLS);
});

test('papers a kill left in the outbox are printed at the next start, unless the phone is gone by then', async () => {
  expect(lookAside(queuedIn)).toBeGreaterThan(0);
  const register = testRegister({ at: made.folder, now: MORNING + KILLS * 2000 });
  await papersAtRest(register);
  const unprinted = register.db.prepare(
    `SELECT t.id FROM tickets t JOIN print_jobs j ON j.subject = 'ticket/' || t.id
     WHERE t.state = 'issued' AND j.state <> 'printed'`,
  );
  expect(unprinted.pluck().all()).toEqual([]);
  expect(register.papers.length).toBeGreaterThan(0);
  expect(register.faults).toEqual([]);
  expect((await verifyLedger(register.db)).fault).toBe(null);
  register.close();
});

function queuedIn(db: Db): number {
  const queued = "SELECT count(*) FROM print_jobs WHERE state IN ('queued', 'submitted')";
  return db.prepare<[], number>(queued).pluck().get() ?? 0;
}
