import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entriesOf, openDesk, submissionId, valueOf } from '../../../support/arriving.ts';
import { problemOf } from '../../../support/phone-desk.ts';
import {
  DESK,
  PUBLIC,
  SECOND_DESK,
  testRegister,
  type TestRegister,
} from '../../../support/test-register.ts';

const SECOND = 1000;

let register: TestRegister;
beforeEach(async () => {
  register = testRegister();
  await openDesk(register);
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const set = (deskLock: number) =>
  register.call('settings.change', { submission: submissionId(), changes: { deskLock } });
const isOpen = async () => valueOf(await register.call('session.current', {})).staff !== null;

describe('a desk nobody touches', () => {
  it('locks itself after two minutes, and the record says so', async () => {
    register.clock.pass(120 * SECOND);
    expect(await isOpen()).toBe(true);
    register.clock.pass(1);
    expect(problemOf(await register.call('phones.board', {})).code).toBe('session-needed');
    expect(entriesOf(register, 'staff.locked')).toMatchObject([{ details: { how: 'idle' } }]);
  });

  it('locks itself after as few as sixty seconds where the school has set it so, from then on', async () => {
    valueOf(await set(60));
    expect(valueOf(await register.call('kiosk.state', {}, PUBLIC)).lockAfter).toBe(60);
    register.clock.pass(60 * SECOND);
    expect(await isOpen()).toBe(true);
    register.clock.pass(1);
    expect(await isOpen()).toBe(false);
  });

  it('is never set to stay open longer than two minutes, nor to lock under one', async () => {
    for (const deskLock of [59, 121, 0, -60, 90.5, 300])
      expect(problemOf(await set(deskLock))).toMatchObject({ code: 'input-invalid' });
    register.clock.pass(120 * SECOND + 1);
    expect(await isOpen()).toBe(false);
  });

  it('stays open for hours while it is touched, and not for being asked', async () => {
    for (let touch = 0; touch < 200; touch += 1) {
      register.clock.pass(119 * SECOND);
      register.touch(DESK.window);
    }
    expect(await isOpen()).toBe(true);
    for (let ask = 0; ask < 12; ask += 1) {
      register.clock.pass(10 * SECOND);
      expect(await isOpen()).toBe(true);
    }
    register.clock.pass(10 * SECOND);
    expect(await isOpen()).toBe(false);
  });

  it('is not opened by a touch that comes too late', async () => {
    register.clock.pass(120 * SECOND + 1);
    register.touch(DESK.window);
    expect(await isOpen()).toBe(false);
  });

  it('is not kept open by touches at another window', async () => {
    for (let touch = 0; touch < 13; touch += 1) {
      register.clock.pass(10 * SECOND);
      register.touch(PUBLIC.window);
      register.touch(SECOND_DESK.window);
    }
    expect(await isOpen()).toBe(false);
  });

  it('is not kept open by a clock that goes back', async () => {
    register.clock.pass(-3600 * SECOND);
    expect(await isOpen()).toBe(false);
  });
});

it('opens no desk that was open before the program started again', async () => {
  register.close();
  const again = testRegister({ at: register.folder, now: register.clock.now() });
  expect(valueOf(await again.call('session.current', {})).staff).toBeNull();
  expect(problemOf(await again.call('phones.board', {})).code).toBe('session-needed');
  again.close();
});
