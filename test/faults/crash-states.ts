import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestRandom } from '../support/test-register.ts';
import { type Found, lookInside } from './look-inside.ts';
import type { Step } from './read-trace.ts';
import { type Chance, SimulatedDisk } from './simulated-disk.ts';

/** One power cut: how far the program had come, what it had said by then, and what was found. */
export interface Cut {
  after: number;
  asked: ReadonlySet<string>;
  saved: ReadonlySet<string>;
  found: Found;
}

/** The register’s file as bytes, before anything happens to it. */
export function registerFile(folder: string): Record<string, Buffer> {
  return { 'register.db': readFileSync(join(folder, 'register.db')) };
}

/** Numbers from 0 up to 1 that repeat from run to run. */
function chanceFrom(seed: number): Chance {
  const random = new TestRandom(seed);
  return () => Buffer.from(random.bytes(4)).readUInt32LE() / 2 ** 32;
}

/**
 * Cuts the power so many times, at moments spread over what a program did: half of them anywhere, half while the log is
 * carried over into the register’s file. What is found is looked at in a folder of its own each time.
 */
export async function cutPower(
  before: Readonly<Record<string, Buffer>>,
  steps: readonly Step[],
  { cuts, seed }: { cuts: number; seed: number },
): Promise<Cut[]> {
  const chance = chanceFrom(seed);
  const anywhere = steps.map((_, index) => index);
  const carrying = anywhere.filter((index) => isCarrying(steps[index]));
  const moments = Array.from({ length: cuts }, (_, cut) => {
    const from = cut % 2 === 0 || carrying.length === 0 ? anywhere : carrying;
    return from[Math.floor(chance() * from.length)] ?? 0;
  });
  const disk = new SimulatedDisk(before, chance);
  const asked = new Set<string>();
  const saved = new Set<string>();
  const found: Cut[] = [];
  for (const [index, step] of steps.entries()) {
    disk.apply(step);
    if (step.what === 'said' && step.words[0] === 'asked') asked.add(step.words[1] ?? '');
    if (step.what === 'said' && step.words[0] === 'saved') saved.add(step.words[1] ?? '');
    for (const moment of moments) {
      if (moment !== index) continue;
      const inside = await lookAt(disk.cut());
      found.push({ after: index, asked: new Set(asked), saved: new Set(saved), found: inside });
    }
  }
  return found;
}

function isCarrying(step: Step | undefined): boolean {
  return step !== undefined && 'file' in step && step.file === 'register.db';
}

async function lookAt(files: ReadonlyMap<string, Buffer>): Promise<Found> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-cut-'));
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    return await lookInside(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What nobody may ever find, in words; a cut that cost nothing has none. */
export function lossesOf({ after, asked, saved, found }: Cut): string[] {
  if (found.fault !== null) return [`after step ${after}: the register is ${found.fault}`];
  return [
    ...[...saved]
      .filter((id) => !found.visits.includes(id))
      .map((id) => `after step ${after}: ${id} is lost`),
    ...found.visits
      .filter((id) => !asked.has(id))
      .map((id) => `after step ${after}: ${id} came from nowhere`),
    ...found.wrong.map((wrong) => `after step ${after}: ${wrong}`),
  ];
}
