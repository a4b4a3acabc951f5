import { spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import { closeDatabase, openDatabase } from '../../src/core/store/database.ts';
import { electronExecutable, type Kiosk, openKiosk, project, rootNeeds } from '../e2e/support/open-kiosk.ts';
import { crowdAtTheDoor, rushAtTheDesk } from './load-in-page.ts';

/** How often the running kiosk is killed under load, and how often while it starts. */
const KILLS = 30;
const KILLS_AT_START = 8;
/** How many kiosks are loaded and killed side by side. */
const LANES = 2;
const PIN = '604827';

/** A data folder that is filled, killed upon and looked at: several go on side by side, since most of a kill is waiting. */
class Lane {
  readonly data = mkdtempSync(join(tmpdir(), 'kiosk-kill-'));
  readonly #aside = mkdtempSync(join(tmpdir(), 'kiosk-found-'));
  /** Every submission a screen was told is saved. */
  readonly acknowledged = new Set<string>();
  #head = '';

  /** Makes the register with the head’s account and two children. */
  async prepare(): Promise<void> {
    const kiosk = await openKiosk({ data: this.data });
    const made = await kiosk.call(kiosk.deskPage, 'staff.create-head', {
      submission: randomUUID(),
      name: 'Siobhán Ó Ceallaigh',
      pin: PIN,
    });
    if (!made.ok) throw new Error(made.problem.code);
    this.#head = made.value.id;
    const pupils = await kiosk.call(kiosk.deskPage, 'pupils.import', {
      submission: randomUUID(),
      text: 'name,class\nAmina Testpupil,Oak\nPlato Example,Oak\n',
      columns: ['name', 'class'],
      whole: false,
      apply: true,
    });
    if (!pupils.ok || !pupils.value.applied) throw new Error('The pupils were not taken');
    await kiosk.close();
  }

  /** Lets visitors and the desk rush for so many milliseconds, then kills every process of the kiosk at once. */
  async loadUntilKilled(kiosk: Kiosk, milliseconds: number): Promise<void> {
    const { app, call, deskPage, publicPage } = kiosk;
    const inn = await call(deskPage, 'staff.sign-in', { staff: this.#head, pin: PIN });
    expect(inn).toMatchObject({ ok: true });
    const wrong: string[] = [];
    let killed = false;
    for (const page of [publicPage, deskPage]) {
      page.on('console', (message) => {
        const [word, submission] = message.text().split(' ');
        if (word === 'saved' && submission !== undefined) this.acknowledged.add(submission);
      });
      // A refusal under load would be a fault; what comes after the kill is only its echo.
      page.on('pageerror', ({ message }) => killed || wrong.push(message));
    }
    await Promise.all([
      publicPage.evaluate(`void (${crowdAtTheDoor.toString()})()`),
      deskPage.evaluate(`void (${rushAtTheDesk.toString()})()`),
    ]);
    const program = app.process();
    const ended = new Promise((resolve) => program.once('exit', resolve));
    await wait(milliseconds);
    if (program.pid === undefined) throw new Error('The kiosk has no process');
    killed = true;
    process.kill(-program.pid, 'SIGKILL');
    await ended;
    // What was told before the kill may still be on its way here.
    await wait(50);
    expect(wrong).toEqual([]);
  }

  /** Checks a copy, so that the next start finds the files exactly as the kill left them. */
  async lookAtWhatIsLeft(when: string): Promise<void> {
    const copy = join(this.#aside, 'register.db');
    for (const end of ['', '-wal', '-shm']) {
      rmSync(`${copy}${end}`, { force: true });
      if (end !== '-shm' && existsSync(join(this.data, `register.db${end}`)))
        copyFileSync(join(this.data, `register.db${end}`), `${copy}${end}`);
    }
    const opened = openDatabase(copy, { firstRun: false });
    if (!opened.ok) throw new Error(`After ${when} the register is ${opened.fault}`);
    const { db } = opened;
    const found = new Set(db.prepare<[], string>('SELECT id FROM submissions').pluck().all());
    expect(
      [...this.acknowledged].filter((submission) => !found.has(submission)),
      when,
    ).toEqual([]);
    expect(db.pragma('integrity_check', { simple: true }), when).toBe('ok');
    expect((await verifyLedger(db)).fault, when).toBe(null);
    closeDatabase(db);
  }

  end(): void {
    for (const folder of [this.data, this.#aside]) rmSync(folder, { recursive: true, force: true });
  }
}

const lanes = Array.from({ length: LANES + 1 }, () => new Lane());
const [startLane = new Lane(), ...loaded] = lanes;

beforeAll(async () => {
  for (const lane of lanes) await lane.prepare();
});

afterAll(() => {
  for (const lane of lanes) lane.end();
});

describe.concurrent('a kiosk that is killed', () => {
  test.each(loaded.map((lane, at) => ({ lane, name: `lane ${at + 1}` })))(
    `${KILLS / LANES} times under load keeps everything it ever acknowledged ($name)`,
    async ({ lane }) => {
      for (let kill = 0; kill < KILLS / LANES; kill += 1) {
        // What draws the screen is of no matter here, and starting it takes half of the time.
        const kiosk = await openKiosk({ data: lane.data, args: ['--disable-gpu'] });
        const state = await kiosk.call(kiosk.publicPage, 'kiosk.state', {});
        expect(state, `start after kill ${kill}`).toMatchObject({ ok: true, value: { recordReady: true } });
        await lane.loadUntilKilled(kiosk, randomInt(20, 600));
        await lane.lookAtWhatIsLeft(`kill ${kill + 1}`);
      }
      // Without load the test would prove nothing.
      expect(lane.acknowledged.size).toBeGreaterThan((KILLS / LANES) * 5);
    },
  );

  test(`${KILLS_AT_START} times while it starts still starts`, async () => {
    for (let kill = 0; kill < KILLS_AT_START; kill += 1) {
      const parameters = [project, ...rootNeeds, '--data', startLane.data, '--desk', 'window'];
      const starting = spawn(electronExecutable(), parameters, { detached: true, stdio: 'ignore' });
      const ended = new Promise((resolve) => starting.once('exit', resolve));
      await wait(randomInt(50, 1500));
      if (starting.pid !== undefined) process.kill(-starting.pid, 'SIGKILL');
      await ended;
      await startLane.lookAtWhatIsLeft(`kill ${kill + 1} while starting`);
    }
    const kiosk = await openKiosk({ data: startLane.data });
    expect(await kiosk.call(kiosk.publicPage, 'kiosk.state', {})).toMatchObject({
      value: { recordReady: true },
    });
    await kiosk.close();
  });
});
