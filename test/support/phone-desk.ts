import { payloadOf, tokenFrom } from '../../src/shared/codes.ts';
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

/** The head’s PIN. */
export const PIN = '291746';

/**
 * A register whose head is signed in at both desk windows. Tickets do not print by themselves, so that the record stands
 * still while nobody does anything; `prints` leaves them as they are in a new register.
 */
export async function phoneDesk({ prints = false } = {}): Promise<TestRegister> {
  const register = testRegister();
  const head = await openDesk(register);
  valueOf(await register.call('staff.sign-in', { staff: head.id, pin: PIN }, SECOND_DESK));
  const ticketPrinter = { queue: null, paper: 'roll-80', byItself: false } as const;
  if (!prints) await changeSettings(register, { ticketPrinter });
  return register;
}

/** Changes settings of the school. */
export async function changeSettings(
  register: TestRegister,
  changes: CallInput<'settings.change'>['changes'],
): Promise<void> {
  valueOf(await register.call('settings.change', { submission: submissionId(), changes }));
}

/** Makes an account of the office and answers its id. */
export async function addColleague(register: TestRegister, name: string, pin: string): Promise<string> {
  const added = { submission: submissionId(), name, role: 'office', pin } as const;
  return valueOf(await register.call('staff.add', added)).id;
}

/** Lets time go by, after which the head signs in again. */
export async function later(register: TestRegister, milliseconds: number): Promise<void> {
  register.clock.pass(milliseconds);
  const [head] = valueOf(await register.call('staff.names', {}));
  for (const desk of [DESK, SECOND_DESK])
    valueOf(await register.call('staff.sign-in', { staff: head?.id ?? '', pin: PIN }, desk));
}

/** A good code of ours that stands in no table yet. */
export function newPayload(register: TestRegister, kind: 'ticket' | 'child-card' | 'slot-tag'): string {
  return payloadOf(kind, tokenFrom(register.ports.random.bytes(8)));
}

/** Gives a child a card and answers what stands on it. */
export function giveCard(register: TestRegister, pupil: string): string {
  const payload = newPayload(register, 'child-card');
  register.db
    .prepare(
      `INSERT INTO child_cards (id, pupil, payload, made_at, made_by)
       VALUES (?, ?, ?, ?, (SELECT id FROM staff LIMIT 1))`,
    )
    .run(submissionId(), pupil, payload, new Date(register.clock.time).toISOString());
  return payload;
}

/** Hangs a tag into a slot and answers what stands on it. */
export function hangTag(register: TestRegister, slot: number): string {
  const payload = newPayload(register, 'slot-tag');
  register.db
    .prepare(
      `INSERT INTO slot_tags (id, slot, payload, made_at, made_by)
       VALUES (?, ?, ?, ?, (SELECT id FROM staff LIMIT 1))`,
    )
    .run(submissionId(), slot, payload, new Date(register.clock.time).toISOString());
  return payload;
}

/** Makes a card or a tag worthless. */
export function cancelCode(
  register: TestRegister,
  table: 'child_cards' | 'slot_tags',
  payload: string,
): void {
  register.db
    .prepare(`UPDATE ${table} SET cancelled_at = made_at, cancelled_by = made_by WHERE payload = ?`)
    .run(payload);
}

/** Opens a register again, as after a restart, with the time it had; the head signs in. */
export async function reopened(register: TestRegister, head: string): Promise<TestRegister> {
  register.close();
  const again = testRegister({ at: register.folder, randomSeed: 77 });
  again.clock.time = register.clock.time;
  valueOf(await again.call('staff.sign-in', { staff: head, pin: PIN }));
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

/** The replacing of a lost ticket, on paper at once. */
export function reissueOf(
  handover: string,
  more: Partial<CallInput<'tickets.reissue'>> = {},
): CallInput<'tickets.reissue'> {
  return {
    submission: submissionId(),
    handover,
    pin: PIN,
    identity: 'known-by-staff',
    reason: 'Lost on the way',
    print: false,
    ...more,
  };
}

/** Undoes the last step of a handover. */
export function undo(register: TestRegister, handover: string, sender = DESK) {
  return register.call('phones.undo', { submission: submissionId(), handover }, sender);
}
