import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../src/core/store/database.ts';
import { arrival } from '../support/arriving.ts';
import { problemOf } from '../support/phone-desk.ts';
import { PUBLIC, testRegister, type TestRegister } from '../support/test-register.ts';

let register: TestRegister;
let other: Database.Database;
beforeEach(() => {
  register = testRegister();
  other = new Database(register.path);
});
afterEach(() => {
  other.close();
  register.end();
});

it('a register another program writes to is said to be out of reach, and nothing is saved', async () => {
  const visitor = await arrival(register);
  other.exec('BEGIN IMMEDIATE');
  expect(problemOf(await register.call('visits.sign-in', visitor, PUBLIC)).code).toBe('record-unavailable');
  other.exec('ROLLBACK');
  const again = await register.call('visits.sign-in', visitor, PUBLIC);
  expect(again.ok).toBe(true);
  expect(register.faults).toEqual([]);
});

it('a register another program holds at start is out of reach, not damaged, and opens when it is let go', () => {
  register.close();
  other.pragma('locking_mode = EXCLUSIVE');
  other.exec('BEGIN EXCLUSIVE');
  expect(openDatabase(register.path, { firstRun: false })).toEqual({ ok: false, fault: 'unreachable' });
  other.exec('ROLLBACK');
  other.close();
  const opened = openDatabase(register.path, { firstRun: false });
  expect(opened.ok).toBe(true);
  if (opened.ok) opened.db.close();
});
