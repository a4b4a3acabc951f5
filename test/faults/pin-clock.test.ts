import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';

const program = fileURLToPath(new URL('pin-tries.ts', import.meta.url));
const RIGHT = '291746';
const WRONG = '135790';
const FIVE_WRONG = Array.from({ length: 5 }, () => WRONG);
const SECOND = 1000;
const DAY = 24 * 3600 * SECOND;

const said = z.object({
  folder: z.string(),
  head: z.string(),
  tried: z.array(z.object({ answer: z.string(), seconds: z.number().optional() })),
});

/** A Saturday noon; a clock that cannot be trusted begins here. */
const NOON = Date.parse('2026-03-28T12:00:00Z');

let kept: { folder: string; head: string } | undefined;

/** Tries PINs in a program of its own that believes it starts at this time: every call is a restart. */
function tryAt(time: number, pins: readonly string[], more: readonly string[] = []) {
  const where = kept === undefined ? [] : ['--folder', kept.folder, '--head', kept.head];
  const words = [
    '-f',
    `@${Math.floor(time / SECOND)}`,
    process.execPath,
    program,
    ...where,
    ...more,
    ...pins,
  ];
  const output = execFileSync('faketime', words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    // The time since start stands still for nobody: only the clock on the wall is another.
    env: { ...process.env, TZ: 'Europe/London', FAKETIME_FMT: '%s', FAKETIME_DONT_FAKE_MONOTONIC: '1' },
  });
  const { tried, ...register } = said.parse(JSON.parse(output));
  kept = register;
  return tried;
}
const answersAt = (...[time, pins, more]: Parameters<typeof tryAt>) =>
  tryAt(time, pins, more).map(({ answer }) => answer);

beforeEach(() => {
  kept = undefined;
});
afterEach(() => {
  if (kept !== undefined) rmSync(kept.folder, { recursive: true, force: true });
});

/** Five wrong PINs: the account is blocked at the desk for thirty seconds. */
function block(time: number): void {
  expect(answersAt(time, FIVE_WRONG)).toEqual([...FIVE_WRONG.slice(1).map(() => 'pin-wrong'), 'pin-blocked']);
}

describe('a blocked account', () => {
  it('stays blocked at that face over a restart, then answers; one more wrong PIN blocks it for longer', () => {
    block(NOON);
    expect(answersAt(NOON + 20 * SECOND, [RIGHT])).toEqual(['pin-blocked']);
    expect(answersAt(NOON + 20 * SECOND, [RIGHT], ['--public'])).toEqual(['right']);
    const [wrong] = tryAt(NOON + 40 * SECOND, [WRONG]);
    expect(wrong?.answer).toBe('pin-blocked');
    expect(wrong?.seconds).toBeCloseTo(60, 0);
    expect(answersAt(NOON + 90 * SECOND, [RIGHT])).toEqual(['pin-blocked']);
    expect(answersAt(NOON + 105 * SECOND, [RIGHT])).toEqual(['right']);
  });

  it('is not opened by a clock set back a day, nor blocked for that day', () => {
    block(NOON);
    const [tried] = tryAt(NOON - DAY, [RIGHT]);
    expect(tried?.answer).toBe('pin-blocked');
    expect(tried?.seconds).toBeGreaterThan(25);
    expect(tried?.seconds).toBeLessThanOrEqual(60);
    expect(answersAt(NOON - DAY + 65 * SECOND, [RIGHT])).toEqual(['right']);
  });

  it('gains one guess from a clock set forward a year, and loses no year when it is set right', () => {
    block(NOON);
    const later = NOON + 365 * DAY;
    // The block is over by that clock, but nothing was forgotten: the next wrong PIN is the sixth.
    expect(answersAt(later, [WRONG, RIGHT])).toEqual(['pin-blocked', 'pin-blocked']);
    const [tried] = tryAt(NOON + 60 * SECOND, [RIGHT]);
    expect(tried?.answer).toBe('pin-blocked');
    expect(tried?.seconds).toBeLessThanOrEqual(60);
    expect(answersAt(NOON + 125 * SECOND, [RIGHT])).toEqual(['right']);
  });

  it.each([
    ['forward', Date.parse('2026-03-29T00:59:50Z')],
    ['back', Date.parse('2026-10-25T00:59:50Z')],
  ])('is blocked for its thirty seconds while the clocks go %s', (_way, justBefore) => {
    block(justBefore);
    expect(answersAt(justBefore + 15 * SECOND, [RIGHT])).toEqual(['pin-blocked']);
    expect(answersAt(justBefore + 45 * SECOND, [RIGHT])).toEqual(['right']);
  });
});
