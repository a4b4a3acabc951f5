import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { entriesOf, openDesk, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import { outcomes, problemOf } from '../../../support/phone-desk.ts';
import {
  DESK,
  PUBLIC,
  SECOND_DESK,
  testRegister,
  type TestRegister,
} from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const head = (name = 'Ngozi Łukasiewicz-Hall'): CallInput<'staff.create-head'> => ({
  submission: submissionId(),
  name,
  pin: '291746',
});
const account = (more: Partial<CallInput<'staff.add'>> = {}): CallInput<'staff.add'> => ({
  submission: submissionId(),
  name: 'Seán Ó Ficsean',
  role: 'office',
  pin: '482915',
  ...more,
});
const add = async (more: Partial<CallInput<'staff.add'>> = {}) =>
  valueOf(await register.call('staff.add', account(more))).id;
const close = (staff: string, sender = DESK) =>
  register.call('staff.close', { submission: submissionId(), staff }, sender);
const signIn = (staff: string, pin: string, sender = DESK) =>
  register.call('staff.sign-in', { staff, pin }, sender);

describe('the head’s account', () => {
  it('is asked for first, made once, and opens the desk it was made at', async () => {
    expect(valueOf(await register.call('session.current', {}))).toEqual({ staff: null, headNeeded: true });
    const made = valueOf(await register.call('staff.create-head', head()));
    expect(made).toMatchObject({ name: 'Ngozi Łukasiewicz-Hall', role: 'head' });
    expect(valueOf(await register.call('session.current', {}))).toEqual({ staff: made, headNeeded: false });
    expect(valueOf(await register.call('session.current', {}, SECOND_DESK)).staff).toBeNull();
    expect(problemOf(await register.call('staff.create-head', head('Plato'))).code).toBe('head-exists');
    expect(entriesOf(register, 'staff.account-made')).toHaveLength(1);
    expect(entriesOf(register, 'staff.signed-in')).toHaveLength(1);
  });

  it('goes to one of two who ask at the same moment', async () => {
    const results = await Promise.all([
      register.call('staff.create-head', head('Plato'), DESK),
      register.call('staff.create-head', head('Zoë O’Brien-Testcase'), SECOND_DESK),
    ]);
    expect(outcomes(results)).toEqual({ ok: 1, refused: ['head-exists'] });
    expect(register.db.prepare('SELECT count(*) FROM staff').pluck().get()).toBe(1);
  });

  it('is not made twice by a retry, which opens the desk for the right PIN only', async () => {
    const input = head();
    const made = valueOf(await register.call('staff.create-head', input));
    valueOf(await register.call('staff.sign-out', {}));
    const guess = { ...input, pin: '135790' };
    expect(problemOf(await register.call('staff.create-head', guess)).code).toBe('pin-wrong');
    expect(valueOf(await register.call('session.current', {})).staff).toBeNull();
    expect(valueOf(await register.call('staff.create-head', input))).toEqual(made);
    expect(register.db.prepare('SELECT count(*) FROM staff').pluck().get()).toBe(1);
  });

  it('cannot be made at the public screen, nor with a PIN everybody tries first', async () => {
    expect(problemOf(await register.call('staff.create-head', head(), PUBLIC)).code).toBe('not-allowed');
    expect(problemOf(await register.call('staff.create-head', { ...head(), pin: '123456' }))).toEqual({
      code: 'input-invalid',
      fields: [{ field: 'pin', code: 'pin-simple' }],
    });
  });
});

describe('the desk', () => {
  it('opens with a PIN at that window alone, and says so in the ledger', async () => {
    const { id } = await openDesk(register);
    valueOf(await register.call('staff.sign-out', {}));
    expect(problemOf(await register.call('phones.board', {})).code).toBe('session-needed');
    valueOf(await signIn(id, '291746'));
    valueOf(await register.call('phones.board', {}));
    expect(problemOf(await register.call('phones.board', {}, SECOND_DESK)).code).toBe('session-needed');
    expect(problemOf(await register.call('phones.board', {}, PUBLIC)).code).toBe('not-allowed');
    expect(entriesOf(register, 'staff.signed-in')).toHaveLength(2);
  });

  it('stays locked after a wrong PIN', async () => {
    const { id } = await openDesk(register);
    valueOf(await register.call('staff.sign-out', {}));
    expect(problemOf(await signIn(id, '135790'))).toEqual({ code: 'pin-wrong', facts: { left: 4 } });
    expect(valueOf(await register.call('session.current', {})).staff).toBeNull();
  });

  it('writes down that it was locked only when somebody was in', async () => {
    const { id } = await openDesk(register);
    valueOf(await register.call('staff.sign-out', {}));
    valueOf(await register.call('staff.sign-out', {}));
    expect(entriesOf(register, 'staff.locked')).toEqual([
      { actor: `staff/${id}`, subject: `staff/${id}`, details: { window: DESK.window, how: 'locked' } },
    ]);
  });
});

describe('further accounts', () => {
  beforeEach(async () => {
    await openDesk(register);
  });

  it('are made with a role, listed with their days, and named to anybody without them', async () => {
    const id = await add();
    expect(valueOf(await register.call('staff.list', {}))).toMatchObject([
      { role: 'head', closedAt: null },
      { id, name: 'Seán Ó Ficsean', role: 'office', closedAt: null },
    ]);
    expect(valueOf(await register.call('staff.names', {}, PUBLIC)).map(({ name }) => name)).toEqual([
      'Ngozi Łukasiewicz-Hall',
      'Seán Ó Ficsean',
    ]);
    valueOf(await signIn(id, '482915', SECOND_DESK));
    expect(problemOf(await register.call('staff.list', {}, SECOND_DESK)).code).toBe('not-allowed');
  });

  it('keep a retry from making a second, and a name from standing for two', async () => {
    const input = account();
    const made = valueOf(await register.call('staff.add', input));
    expect(valueOf(await register.call('staff.add', input))).toEqual(made);
    const before = rowCounts(register);
    expect(problemOf(await register.call('staff.add', account({ name: 'SEAN O FICSEAN' }))).code).toBe(
      'staff-exists',
    );
    expect(rowCounts(register)).toEqual(before);
    valueOf(await close(made.id));
    await add();
  });

  it('go to one of two who ask for the same name at the same moment', async () => {
    const results = await Promise.all([
      register.call('staff.add', account()),
      register.call('staff.add', account()),
    ]);
    expect(outcomes(results)).toEqual({ ok: 1, refused: ['staff-exists'] });
  });

  it('let an administrator keep accounts, but make or close no head', async () => {
    const administrator = await add({ name: 'Plato', role: 'administrator' });
    const second = await add({ name: 'فاطمة مثال', role: 'head' });
    valueOf(await signIn(administrator, '482915', SECOND_DESK));
    const office = account({ name: 'Łukasz Przykładowy' });
    const made = valueOf(await register.call('staff.add', office, SECOND_DESK));
    valueOf(await close(made.id, SECOND_DESK));
    const head2 = account({ name: 'Another', role: 'head' });
    expect(problemOf(await register.call('staff.add', head2, SECOND_DESK)).code).toBe('not-allowed');
    expect(problemOf(await close(second, SECOND_DESK)).code).toBe('not-allowed');
  });
});

describe('closing an account', () => {
  it('ends its sessions, shuts its PIN out and keeps its row', async () => {
    await openDesk(register);
    const id = await add();
    valueOf(await signIn(id, '482915', SECOND_DESK));
    const input = { submission: submissionId(), staff: id };
    valueOf(await register.call('staff.close', input));
    expect(valueOf(await register.call('session.current', {}, SECOND_DESK)).staff).toBeNull();
    expect(problemOf(await signIn(id, '482915', SECOND_DESK)).code).toBe('staff-not-found');
    valueOf(await register.call('staff.close', input));
    expect(problemOf(await close(id)).code).toBe('staff-not-found');
    expect(valueOf(await register.call('staff.names', {}))).toHaveLength(1);
    expect(valueOf(await register.call('staff.list', {}))).toMatchObject([{}, { id }]);
    expect(entriesOf(register, 'staff.account-closed')).toHaveLength(1);
  });

  it('never closes the last head', async () => {
    const { id } = await openDesk(register);
    expect(problemOf(await close(id)).code).toBe('head-last');
    await add({ name: 'Plato', role: 'head' });
    valueOf(await close(id));
    expect(valueOf(await register.call('session.current', {})).staff).toBeNull();
  });

  it('holds while a PIN is being checked: no session opens for a closed account', async () => {
    await openDesk(register);
    const id = await add();
    const [signedIn] = await Promise.all([signIn(id, '482915', SECOND_DESK), close(id)]);
    expect(problemOf(signedIn).code).toBe('staff-not-found');
    expect(valueOf(await register.call('session.current', {}, SECOND_DESK)).staff).toBeNull();
  });
});
