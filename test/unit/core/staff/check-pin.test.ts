import { scryptSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPin } from '../../../../src/core/staff/check-pin.ts';
import { PIN_COST } from '../../../../src/core/staff/hash-pin.ts';
import { FIRST_BLOCK, LONGEST_BLOCK, TRIES } from '../../../../src/core/staff/pin-lock.ts';
import { makeParts, type Parts } from '../../../../src/core/parts.ts';
import { entriesOf, openDesk, submissionId, valueOf } from '../../../support/arriving.ts';
import { outcomes, problemOf } from '../../../support/phone-desk.ts';
import { MORNING, testRegister, type TestRegister } from '../../../support/test-register.ts';

const RIGHT = '291746';
const WRONG = '135790';

let register: TestRegister;
let parts: Parts;
let head: string;
beforeEach(async () => {
  register = testRegister();
  parts = makeParts(register.db, 'a kiosk', register.ports);
  head = (await openDesk(register)).id;
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const check = (pin: string, face: 'public' | 'desk' = 'desk', staff = head) =>
  checkPin(parts, { staff, pin, face });
const until = (block: number) => new Date(register.clock.now() + block).toISOString();

async function failTimes(times: number, face: 'public' | 'desk' = 'desk'): Promise<void> {
  for (let n = 0; n < times; n += 1) await check(WRONG, face);
}

describe('a PIN', () => {
  it('is known by its owner alone, and kept as a salted hash of its own cost', async () => {
    expect(valueOf(await check(RIGHT))).toEqual({ id: head, name: 'Ngozi Łukasiewicz-Hall', role: 'head' });
    const row = register.db.prepare('SELECT pin_salt, pin_hash, pin_n, pin_p FROM staff').get();
    expect(row).toMatchObject({ pin_n: 16, pin_p: 1 });
    expect(JSON.stringify(row)).not.toContain(RIGHT);
    register.ports.pinCost = { N: 64, p: 2 };
    valueOf(await check(RIGHT));
  });

  it('is kept at the cost OWASP asks for: scrypt with N = 2^17, r = 8, p = 1 and a salt of 16 bytes', async () => {
    register.ports.pinCost = PIN_COST;
    const made = await register.call('staff.add', {
      submission: submissionId(),
      name: 'Łukasz Przykładowy',
      role: 'office',
      pin: '604827',
    });
    const row = register.db
      .prepare<[string], { salt: Buffer; hash: Buffer; N: number; p: number }>(
        'SELECT pin_salt AS salt, pin_hash AS hash, pin_n AS N, pin_p AS p FROM staff WHERE id = ?',
      )
      .get(valueOf(made).id);
    expect(row).toMatchObject({ N: 131_072, p: 1 });
    expect(row?.salt).toHaveLength(16);
    // By the parameters themselves, beside the code that uses them.
    const again = scryptSync('604827', row?.salt ?? '', 32, {
      N: 131_072,
      r: 8,
      p: 1,
      maxmem: 256 * 2 ** 20,
    });
    expect(row?.hash.equals(again)).toBe(true);
  });

  it('counts down the tries left, and starts again after the right one', async () => {
    for (const left of [4, 3, 2, 1])
      expect(problemOf(await check(WRONG))).toEqual({ code: 'pin-wrong', facts: { left } });
    valueOf(await check(RIGHT));
    expect(problemOf(await check(WRONG))).toEqual({ code: 'pin-wrong', facts: { left: 4 } });
  });

  it('is written down when wrong, without the PIN', async () => {
    await check(WRONG, 'public');
    await check(WRONG, 'desk');
    expect(entriesOf(register, 'staff.pin-failed')).toEqual([
      { actor: 'visitor', subject: `staff/${head}`, details: { face: 'public', count: 1 } },
      { actor: 'system', subject: `staff/${head}`, details: { face: 'desk', count: 1 } },
    ]);
  });

  it('of nobody, or of somebody who left, is refused after the same work and counted for nobody', async () => {
    expect(problemOf(await check(RIGHT, 'desk', submissionId()))).toEqual({ code: 'staff-not-found' });
    register.db.prepare('UPDATE staff SET closed_at = ?').run(new Date(MORNING).toISOString());
    expect(problemOf(await check(RIGHT))).toEqual({ code: 'staff-not-found' });
    expect(register.db.prepare('SELECT count(*) FROM pin_failures').pluck().get()).toBe(0);
    // A cost scrypt refuses shows that it is asked.
    register.ports.pinCost = { N: 3, p: 1 };
    await expect(check(RIGHT, 'desk', submissionId())).rejects.toThrow();
  });

  it('opens nothing for an account closed while it was checked', async () => {
    const checked = check(RIGHT);
    await Promise.resolve();
    register.db.prepare('UPDATE staff SET closed_at = ?').run(new Date(MORNING).toISOString());
    expect(problemOf(await checked)).toEqual({ code: 'staff-not-found' });
  });
});

describe('guessing', () => {
  it('is blocked for 30 s after five, then for a minute at most', async () => {
    await failTimes(TRIES - 1);
    const blocks = [30, 60, 60, 60];
    for (const seconds of blocks) {
      expect(problemOf(await check(WRONG))).toEqual({
        code: 'pin-blocked',
        facts: { until: until(seconds * 1000) },
      });
      register.clock.pass(seconds * 1000 - 1);
      expect(problemOf(await check(RIGHT)).code).toBe('pin-blocked');
      register.clock.pass(1);
    }
    valueOf(await check(RIGHT));
    expect(problemOf(await check(WRONG)).facts).toEqual({ left: 4 });
  });

  it('is neither hashed nor counted while blocked', async () => {
    await failTimes(TRIES);
    // A cost scrypt refuses: hashing would throw.
    register.db.prepare('UPDATE staff SET pin_n = 3').run();
    for (let n = 0; n < 3; n += 1) expect(problemOf(await check(WRONG)).code).toBe('pin-blocked');
    expect(entriesOf(register, 'staff.pin-failed')).toHaveLength(TRIES);
  });

  it('at the door never blocks the desk', async () => {
    await failTimes(TRIES + 3, 'public');
    expect(problemOf(await check(RIGHT, 'public')).code).toBe('pin-blocked');
    valueOf(await check(RIGHT, 'desk'));
    expect(problemOf(await check(RIGHT, 'public')).code).toBe('pin-blocked');
  });

  it('at one account blocks no other', async () => {
    const other = valueOf(
      await register.call('staff.add', {
        submission: submissionId(),
        name: 'Plato',
        role: 'office',
        pin: '482915',
      }),
    );
    await failTimes(TRIES);
    valueOf(await check('482915', 'desk', other.id));
  });

  it('many times at once is still counted one by one', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => check(WRONG)));
    expect(outcomes(results).refused.filter((code) => code === 'pin-wrong')).toHaveLength(TRIES - 1);
    expect(entriesOf(register, 'staff.pin-failed')).toHaveLength(TRIES);
    const mixed = await Promise.all([check(RIGHT), check(RIGHT)]);
    expect(outcomes(mixed)).toEqual({ ok: 0, refused: ['pin-blocked', 'pin-blocked'] });
  });

  it('stays blocked over a restart', async () => {
    await failTimes(TRIES);
    const blockedUntil = until(FIRST_BLOCK);
    register.close();
    register = testRegister({ at: register.folder });
    parts = makeParts(register.db, 'a kiosk', register.ports);
    register.clock.pass(FIRST_BLOCK - 1);
    expect(problemOf(await check(RIGHT))).toEqual({ code: 'pin-blocked', facts: { until: blockedUntil } });
    register.clock.pass(1);
    valueOf(await check(RIGHT));
  });

  it('is not unblocked by a clock set back, nor blocked for as long as the clock was wrong', async () => {
    for (let n = 0; n < TRIES + 7; n += 1) {
      register.clock.pass(LONGEST_BLOCK);
      await check(WRONG);
    }
    register.clock.pass(-30 * 86_400_000);
    const again = until(LONGEST_BLOCK);
    expect(problemOf(await check(RIGHT))).toEqual({ code: 'pin-blocked', facts: { until: again } });
    register.clock.pass(LONGEST_BLOCK - 1);
    expect(problemOf(await check(RIGHT))).toEqual({ code: 'pin-blocked', facts: { until: again } });
    register.clock.pass(1);
    valueOf(await check(RIGHT));
  });

  it('goes on counting after a clock set back between tries', async () => {
    await failTimes(TRIES - 1);
    register.clock.pass(-86_400_000);
    expect(problemOf(await check(WRONG)).code).toBe('pin-blocked');
  });
});
