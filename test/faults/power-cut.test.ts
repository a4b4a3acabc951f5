import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cutPower, lossesOf, registerFile } from './crash-states.ts';
import { newRegister, traceVisitors, wordsOf } from './traced-visitors.ts';

/** Enough visitors that the log is carried over into the register’s file more than once. */
const VISITORS = 120;
const SEED = 8_411_123;

let folder: string;
beforeEach(() => {
  folder = newRegister();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lets visitors in, then cuts the power again and again, each time from the beginning. */
async function cutsAmongVisitors(cuts: number, ...options: string[]) {
  const before = registerFile(folder);
  const steps = traceVisitors(folder, ['--visitors', String(VISITORS), ...options]);
  expect(wordsOf(steps, 'saved')).toHaveLength(VISITORS);
  expect(
    steps.filter((step) => step.what === 'written' && step.file === 'register.db').length,
  ).toBeGreaterThan(0);
  return cutPower(before, steps, { cuts, seed: SEED });
}

it('a power cut at any moment loses nothing that was acknowledged and leaves nothing half saved', async () => {
  const cuts = await cutsAmongVisitors(400);
  expect(cuts.flatMap(lossesOf)).toEqual([]);
  // The cuts reach from before the first visitor to after the last.
  expect(Math.min(...cuts.map(({ saved }) => saved.size))).toBe(0);
  expect(Math.max(...cuts.map(({ saved }) => saved.size))).toBe(VISITORS);
});

it('the same cuts do find losses when SQLite is left to its own care', async () => {
  const cuts = await cutsAmongVisitors(60, '--careless');
  expect(cuts.filter((cut) => lossesOf(cut).some((loss) => loss.endsWith('is lost'))).length).toBeGreaterThan(
    10,
  );
});
