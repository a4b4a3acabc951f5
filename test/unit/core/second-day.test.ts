import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { arrive, entriesOf, openDesk, submissionId, valueOf } from '../../support/arriving.ts';
import { problemOf } from '../../support/phone-desk.ts';
import {
  DESK,
  MORNING,
  PUBLIC,
  SECOND_DESK,
  testRegister,
  type TestRegister,
} from '../../support/test-register.ts';

const DAY = 24 * 3_600_000;
const PIN = '291746';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

describe('the second day', () => {
  it('ends today’s visit of somebody who forgot to sign out yesterday', async () => {
    const visitor = { name: 'María de la Invención', seeing: '6 Maple' };
    const yesterday = await arrive(register, visitor);
    register.clock.pass(DAY + 240_000);
    const today = await arrive(register, visitor);
    register.clock.pass(3_600_000);
    const left = { submission: submissionId(), ...visitor };
    const { arrivedAt } = valueOf(await register.call('visits.sign-out-by-name', left, PUBLIC));
    expect(arrivedAt).toBe(today.arrivedAt);

    // With nothing of today left, the same words end the visit of yesterday.
    const again = { submission: submissionId(), ...visitor };
    const second = valueOf(await register.call('visits.sign-out-by-name', again, PUBLIC));
    expect(second.arrivedAt).toBe(yesterday.arrivedAt);
  });

  it('does not begin with yesterday’s calls from the door', async () => {
    const ring = () => register.call('help.call', { submission: submissionId(), reason: 'help' }, PUBLIC);
    for (let touch = 0; touch < 5; touch += 1) valueOf(await ring());
    expect(valueOf(await register.call('help.waiting', {}))).toHaveLength(1);
    expect(entriesOf(register, 'help.called')).toHaveLength(1);
    register.clock.pass(DAY);
    expect(valueOf(await register.call('help.waiting', {}))).toEqual([]);
    valueOf(await ring());
    expect(valueOf(await register.call('help.waiting', {}))).toHaveLength(1);
  });

  it('finds the rules with a clock that lost its battery', async () => {
    register.clock.time = Date.parse('2000-01-01T00:00:00.000Z');
    const rules = await register.call('rules.in-force', { kind: 'governor', language: 'en' }, PUBLIC);
    expect(valueOf(rules).map(({ version }) => version)).toEqual([1, 1]);
    await arrive(register);
  });
});

describe('a PIN that is still being checked', () => {
  it('opens nothing at a window that was left meanwhile', async () => {
    const head = await openDesk(register);
    register.forget(DESK.window);
    const checking = register.call('staff.sign-in', { staff: head.id, pin: PIN });
    register.forget(DESK.window);
    expect(problemOf(await checking).code).toBe('session-needed');
    expect(valueOf(await register.call('session.current', {})).staff).toBeNull();
  });

  it('makes no account for somebody whose own was closed meanwhile', async () => {
    await openDesk(register);
    const added = {
      submission: submissionId(),
      name: 'Ada Ministrator',
      role: 'administrator',
      pin: '482915',
    } as const;
    const { id } = valueOf(await register.call('staff.add', added));
    valueOf(await register.call('staff.sign-in', { staff: id, pin: '482915' }, SECOND_DESK));
    const adding = register.call(
      'staff.add',
      { submission: submissionId(), name: 'Nobody At-All', role: 'administrator', pin: '593026' },
      SECOND_DESK,
    );
    valueOf(await register.call('staff.close', { submission: submissionId(), staff: id }));
    expect(problemOf(await adding).code).toBe('session-needed');
    expect(entriesOf(register, 'staff.account-made')).toHaveLength(2);
  });
});

describe('every way a desk locks', () => {
  it('is written down once: by hand, left, and after nobody touched it', async () => {
    const { id } = await openDesk(register);
    const unlock = async () => valueOf(await register.call('staff.sign-in', { staff: id, pin: PIN }));
    valueOf(await register.call('staff.sign-out', {}));
    await unlock();
    register.forget(DESK.window);
    register.forget(DESK.window);
    await unlock();
    register.clock.pass(6 * 60_000);
    expect(valueOf(await register.call('session.current', {})).staff).toBeNull();
    await register.call('session.current', {});
    const locked = entriesOf(register, 'staff.locked').map(({ details }) => details);
    expect(locked).toEqual(['locked', 'left', 'idle'].map((how) => ({ window: DESK.window, how })));
  });

  it('stays open while somebody touches it', async () => {
    await openDesk(register);
    for (let minute = 0; minute < 12; minute += 1) {
      register.clock.pass(60_000);
      register.touch(DESK.window);
    }
    expect(register.clock.time).toBe(MORNING + 12 * 60_000);
    expect(valueOf(await register.call('session.current', {})).staff).not.toBeNull();
  });
});
