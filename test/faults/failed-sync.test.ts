import { rmSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cutPower, lossesOf, registerFile } from './crash-states.ts';
import { lookInside } from './look-inside.ts';
import type { Step } from './read-trace.ts';
import { newRegister, traceVisitors, wordsOf } from './traced-visitors.ts';

const VISITORS = 70;
const SEED = 20_261_123;

let folder: string;
let before: Readonly<Record<string, Buffer>>;
beforeEach(() => {
  folder = newRegister();
  before = registerFile(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Lets visitors in while calls to fsync fail: the nth, the nth to the mth (`n..m`), or every so many (`n+many`). */
function visitorsWhile(failing: string, ...options: string[]): Step[] {
  const steps = traceVisitors(folder, ['--visitors', String(VISITORS), ...options], {
    refuse: `fsync:error=EIO:when=${failing}`,
  });
  expect(steps.some(({ what }) => what === 'sync-failed')).toBe(true);
  const reasons = steps.flatMap((step) =>
    step.what === 'said' && step.words[0] === 'refused' ? [step.words[2]] : [],
  );
  expect(new Set(reasons)).toEqual(new Set(['record-unavailable']));
  return steps;
}

async function expectOnce(submissions: readonly string[]): Promise<void> {
  const found = await lookInside(folder);
  expect(found).toMatchObject({ fault: null, wrong: [] });
  expect(found.visits.toSorted()).toEqual(submissions.toSorted());
}

it.each(['2', '40', '3..9', '5+3'])(
  'when the disk fails to store (fsync %s), asking again saves everybody once, and a power cut then loses nobody',
  async (failing) => {
    const steps = visitorsWhile(failing);
    const saved = wordsOf(steps, 'saved');
    expect(saved).toHaveLength(VISITORS);
    await expectOnce(saved);
    const cuts = await cutPower(before, steps, { cuts: 50, seed: SEED });
    expect(cuts.flatMap(lossesOf)).toEqual([]);
  },
);

it.each(['4', '30'])(
  'when the program is killed after the disk failed (fsync %s), asking the next one saves the visit once and for good',
  async (failing) => {
    const first = visitorsWhile(failing, '--mortal');
    const [refused = ''] = wordsOf(first, 'refused');
    const second = traceVisitors(folder, ['--visitors', '3', '--first', refused], {
      existing: ['register.db', 'register.db-wal'],
    });
    await expectOnce([...wordsOf(first, 'saved'), ...wordsOf(second, 'saved')]);
    const later = await cutPower(before, [...first, ...second], { cuts: 100, seed: SEED });
    expect(later.flatMap(lossesOf)).toEqual([]);
  },
);

it('a register whose folder cannot be made to last is out of reach until it can', () => {
  expect(() => traceVisitors(folder, [], { refuse: 'fsync:error=EIO:when=1' })).toThrow('unreachable');
  expect(wordsOf(traceVisitors(folder, []), 'saved')).toHaveLength(1);
});
