import { z } from 'zod';
import type { CallInput, CallOutput } from '../../src/shared/contract.ts';
import type { Result } from '../../src/shared/result.ts';
import type { VisitorKind } from '../../src/shared/visitor-kinds.ts';
import { DESK, PUBLIC, type TestRegister } from './test-register.ts';

export type SignIn = CallInput<'visits.sign-in'>;

let made = 0;

/** A submission id never used before in this file. */
export function submissionId(): string {
  made += 1;
  return `01930000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`;
}

/** A line right across the pad. */
export const strokes = [
  [
    { x: 0.1, y: 0.1, t: 0 },
    { x: 0.55, y: 0.2, t: 120 },
    { x: 0.9, y: 0.1, t: 260 },
  ],
];

/** The value of a success; a refusal fails the test with its problem. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** Everything a visitor of this kind says when they sign in and agree to all of it. */
export async function arrival(
  register: TestRegister,
  kind: VisitorKind = 'parent',
  answers: Partial<SignIn['answers']> = {},
  language = 'en',
): Promise<SignIn> {
  const rules = valueOf(await register.call('rules.in-force', { kind, language }, PUBLIC));
  return {
    submission: submissionId(),
    answers: { kind, name: 'Zoë O’Brien', seeing: 'Mrs Adeyemi, year 6', ...answers },
    language,
    acceptances: rules.map(({ ruleSet, version, sha256, clauses }) => ({
      ruleSet,
      version,
      sha256,
      clauses: clauses.map(({ id }) => id),
    })),
    signature: { how: 'drawn', strokes },
  };
}

/** Signs somebody in and answers their pass. */
export async function arrive(
  register: TestRegister,
  answers: Partial<SignIn['answers']> = {},
): Promise<CallOutput<'visits.sign-in'>> {
  return valueOf(
    await register.call('visits.sign-in', await arrival(register, answers.kind ?? 'parent', answers), PUBLIC),
  );
}

/** Opens the desk for the head, whose account is made first. */
export async function openDesk(register: TestRegister) {
  return valueOf(
    await register.call(
      'staff.create-head',
      { submission: submissionId(), name: 'Ngozi Łukasiewicz-Hall', pin: '291746' },
      DESK,
    ),
  );
}

/** The ledger entries about one action with their details, oldest first. */
export function entriesOf(register: TestRegister, action: string) {
  return register.db
    .prepare<[string], { actor: string; subject: string; details: string }>(
      `SELECT l.actor, l.subject, d.details FROM ledger l JOIN ledger_details d USING (seq)
       WHERE l.action = ? ORDER BY l.seq`,
    )
    .all(action)
    .map(({ details, ...entry }) => ({ ...entry, details: z.json().parse(JSON.parse(details)) }));
}

/** How many rows every table holds: what a refusal must leave alone. */
export function rowCounts(register: TestRegister): Record<string, number> {
  const tables = register.db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all();
  return Object.fromEntries(
    tables.map((table) => [
      table,
      register.db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0,
    ]),
  );
}
