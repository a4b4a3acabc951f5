import { copyFileSync, cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, type TestContext } from 'vitest';
import { rowCounts } from '../support/arriving.ts';
import { aVisitor } from '../support/people.ts';
import { problemOf } from '../support/phone-desk.ts';
import { PUBLIC, testRegister, type TestRegister } from '../support/test-register.ts';
import { mountDisk, whyNoDisk } from '../unit/core/reports/head-desk.ts';
import { lookInside } from './look-inside.ts';
import { newRegister } from './traced-visitors.ts';

let folder: string;
let disk: string;
let undoing: (() => void)[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-full-'));
  disk = join(folder, 'disk');
  undoing = [];
});
afterEach(() => {
  for (const undo of undoing.toReversed()) undo();
  rmSync(folder, { recursive: true, force: true });
});

/** A register on a disk with so many KiB of room besides it, beside a film of 200 KiB that can be thrown away. */
function registerWithRoom({ skip }: TestContext, room: number): TestRegister {
  const why = whyNoDisk(folder);
  if (why !== undefined) skip(why);
  const made = newRegister();
  const size = Math.ceil(statSync(join(made, 'register.db')).size / 1024);
  // SQLite’s shared memory takes 32 KiB of it, the folder a page.
  undoing.push(mountDisk(disk, `size=${size + 36 + 200 + room}k`));
  copyFileSync(join(made, 'register.db'), join(disk, 'register.db'));
  rmSync(made, { recursive: true });
  writeFileSync(join(disk, 'holiday.mp4'), Buffer.alloc(200 * 1024));
  const register = testRegister({ at: disk, randomSeed: 2 });
  undoing.push(() => register.close());
  return register;
}

/** Lets visitors in until one is refused: who was saved, and who was not. */
async function fillUp(register: TestRegister) {
  const saved: string[] = [];
  for (;;) {
    const visitor = await aVisitor(register, saved.length);
    const before = rowCounts(register);
    const answer = await register.call('visits.sign-in', visitor, PUBLIC);
    if (!answer.ok) {
      expect(problemOf(answer).code).toBe('disk-full');
      expect(rowCounts(register)).toEqual(before);
      return { saved, visitor };
    }
    saved.push(visitor.submission);
    register.clock.pass(1000);
  }
}

/** Looks at a copy elsewhere, as a power cut would leave the files now. */
async function expectInside(submissions: readonly string[]): Promise<void> {
  const aside = join(folder, 'aside');
  cpSync(disk, aside, { recursive: true, filter: (from) => !from.endsWith('-shm') });
  const found = await lookInside(aside);
  rmSync(aside, { recursive: true });
  expect(found).toMatchObject({ fault: null, wrong: [] });
  expect(found.visits.toSorted()).toEqual(submissions.toSorted());
}

// With different room it runs out at different places of a change; with much, while the log is carried over.
it.for([100, 333, 501, 777, 4200])(
  'with %i KiB of room it says when the disk is full, keeps what it said is saved, and recovers',
  async (room, context) => {
    const register = registerWithRoom(context, room);
    const { saved, visitor } = await fillUp(register);
    await expectInside(saved);
    expect(problemOf(await register.call('visits.sign-in', visitor, PUBLIC)).code).toBe('disk-full');

    rmSync(join(disk, 'holiday.mp4'));
    const pass = await register.call('visits.sign-in', visitor, PUBLIC);
    expect(pass.ok).toBe(true);
    expect(await register.call('visits.sign-in', visitor, PUBLIC)).toEqual(pass);
    await expectInside([...saved, visitor.submission]);
    expect(register.faults).toEqual([]);
  },
);

it('can be closed and opened again while the disk is full, and loses nothing', async (context) => {
  const register = registerWithRoom(context, 333);
  const { saved, visitor } = await fillUp(register);
  register.close();
  await expectInside(saved);
  const again = testRegister({ at: disk, randomSeed: 3 });
  undoing.push(() => again.close());
  await expectInside(saved);
  rmSync(join(disk, 'holiday.mp4'));
  expect((await again.call('visits.sign-in', visitor, PUBLIC)).ok).toBe(true);
  await expectInside([...saved, visitor.submission]);
});
