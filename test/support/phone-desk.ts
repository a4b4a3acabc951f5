import type { CallInput, CallOutput } from '../../src/shared/contract.ts';
import type { Result } from '../../src/shared/result.ts';
import { openDesk, submissionId, valueOf } from './arriving.ts';
import { DESK, SECOND_DESK, type TestRegister, testRegister } from './test-register.ts';

/** The problem of a refusal; a success fails the test. */
export function problemOf(result: Result<unknown>) {
  if (result.ok) throw new Error(`Not refused: ${JSON.stringify(result.value)}`);
  return result.problem;
}

/** The number of successes and the problem codes of the rest, for calls made at once. */
export function outcomes(results: readonly Result<unknown>[]) {
  return {
    ok: results.filter(({ ok }) => ok).length,
    refused: results.flatMap((result) => (result.ok ? [] : [result.problem.code])),
  };
}

/** A register whose head is signed in at both desk windows. */
export async function phoneDesk(): Promise<TestRegister> {
  const register = testRegister();
  const head = await openDesk(register);
  valueOf(await register.call('staff.sign-in', { staff: head.id, pin: '291746' }, SECOND_DESK));
  return register;
}

/** Opens a register again, as after a restart, with the time it had; the head signs in. */
export async function reopened(register: TestRegister, head: string): Promise<TestRegister> {
  register.close();
  const again = testRegister({ at: register.folder, randomSeed: 77 });
  again.clock.time = register.clock.time;
  valueOf(await again.call('staff.sign-in', { staff: head, pin: '291746' }));
  return again;
}

/** Adds a child and answers its id. */
export async function addPupil(register: TestRegister, name: string, className = '5 Hazel'): Promise<string> {
  return valueOf(await register.call('pupils.add', { submission: submissionId(), name, className })).id;
}

/** A hand-in of an ordinary phone. */
export function handInOf(
  pupil: string,
  slot: number,
  more: Partial<CallInput<'phones.hand-in'>> = {},
): CallInput<'phones.hand-in'> {
  return {
    submission: submissionId(),
    pupil,
    slot,
    device: { kind: 'smartphone', look: 'Black, blue case' },
    conditions: ['corner-cracked'],
    note: '',
    seenOff: true,
    ...more,
  };
}

/** Hands a phone in. */
export async function handIn(
  register: TestRegister,
  pupil: string,
  slot: number,
  more: Partial<CallInput<'phones.hand-in'>> = {},
): Promise<CallOutput<'phones.hand-in'>> {
  return valueOf(await register.call('phones.hand-in', handInOf(pupil, slot, more)));
}

/** The giving back of what was handed in, to the child. */
export function giveBackOf(
  handed: { handover: string; ticket: { id: string } },
  more: Partial<CallInput<'phones.give-back'>> = {},
): CallInput<'phones.give-back'> {
  return {
    submission: submissionId(),
    handover: handed.handover,
    ticket: handed.ticket.id,
    conditions: ['corner-cracked'],
    note: '',
    collector: { who: 'pupil' },
    ...more,
  };
}

/** Undoes the last step of a handover. */
export function undo(register: TestRegister, handover: string, sender = DESK) {
  return register.call('phones.undo', { submission: submissionId(), handover }, sender);
}
