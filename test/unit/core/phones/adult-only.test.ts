import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '../../../../src/shared/contract.ts';
import { entriesOf, rowCounts, submissionId, valueOf } from '../../../support/arriving.ts';
import {
  addColleague,
  addPupil,
  changeSettings,
  giveBackOf,
  handIn,
  phoneDesk,
  PIN,
  problemOf,
} from '../../../support/phone-desk.ts';
import type { TestRegister } from '../../../support/test-register.ts';

const THEIR_PIN = '604827';

let register: TestRegister;
let handed: CallOutput<'phones.hand-in'>;
let colleague: string;
beforeEach(async () => {
  register = await phoneDesk();
  colleague = await addColleague(register, 'Pádraig Ó Samplach', THEIR_PIN);
  await changeSettings(register, { permissionAsked: true });
  handed = await handIn(register, await addPupil(register, 'Kwame Example-Boateng'), 17, { anyway: true });
});
afterEach(() => {
  expect(register.faults).toEqual([]);
  register.end();
});

const giveBack = (more: Partial<CallInput<'phones.give-back'>> = {}) =>
  register.call('phones.give-back', giveBackOf(handed, more));

it('goes to nobody when the account of whoever asks is closed while the PIN is checked', async () => {
  const asked = giveBack({ second: { staff: colleague, pin: THEIR_PIN } });
  register.db.prepare('UPDATE staff SET closed_at = created_at WHERE id <> ?').run(colleague);
  expect(problemOf(await asked).code).toBe('session-needed');
  expect(entriesOf(register, 'override.agreed')).toEqual([]);
});

it('goes to an adult like any other', async () => {
  valueOf(await giveBack({ collector: { who: 'adult', name: 'Ama Example' } }));
  expect(entriesOf(register, 'override.agreed')).toEqual([]);
});

it('goes to the child only when a second person agrees with their own PIN', async () => {
  const before = rowCounts(register);
  expect(problemOf(await giveBack())).toEqual({ code: 'adult-only' });
  const head = valueOf(await register.call('staff.names', {})).find(({ id }) => id !== colleague);
  const oneself = { staff: head?.id ?? '', pin: PIN };
  expect(problemOf(await giveBack({ second: oneself }))).toEqual({ code: 'same-person' });
  expect(rowCounts(register)).toEqual(before);
  expect(problemOf(await giveBack({ second: { staff: colleague, pin: PIN } })).code).toBe('pin-wrong');

  const input = giveBackOf(handed, { second: { staff: colleague, pin: THEIR_PIN } });
  const first = valueOf(await register.call('phones.give-back', input));
  expect(entriesOf(register, 'override.agreed')).toEqual([
    {
      actor: `staff/${colleague}`,
      subject: `phone/${handed.handover}`,
      details: { to: 'phones.give-back', for: head?.id, collector: 'pupil' },
    },
  ]);
  expect(entriesOf(register, 'phone.returned')).toMatchObject([{ details: { agreed: colleague } }]);
  expect(valueOf(await register.call('phones.give-back', input))).toEqual(first);
  expect(entriesOf(register, 'override.agreed')).toHaveLength(1);
});

it('does not go on the word of somebody whose account was closed while their PIN was checked', async () => {
  const asked = giveBack({ second: { staff: colleague, pin: THEIR_PIN } });
  // The hash is made on another thread; the account is closed meanwhile.
  register.db.prepare('UPDATE staff SET closed_at = created_at WHERE id = ?').run(colleague);
  expect(problemOf(await asked).code).toBe('staff-not-found');
  expect(entriesOf(register, 'override.agreed')).toEqual([]);
});

it('asks nobody for a PIN where it is not needed', async () => {
  const plain = await handIn(register, await addPupil(register, 'Plato'), 18, { anyway: true });
  register.db.prepare("UPDATE handovers SET release = 'ticket' WHERE id = ?").run(plain.handover);
  const second = { staff: submissionId(), pin: '604827' };
  valueOf(await register.call('phones.give-back', giveBackOf(plain, { second })));
  expect(entriesOf(register, 'override.agreed')).toEqual([]);
});
