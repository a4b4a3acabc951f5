import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { CallInput } from '../../../src/shared/contract.ts';
import type { Pass } from '../../../src/shared/contract/visits.ts';
import type { Result } from '../../../src/shared/result.ts';
import { signHeadIn } from './desk.ts';
import type { Kiosk } from './open-kiosk.ts';

/** The value of a call that must not be refused. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** The head of the school in these tests. */
export const head = { name: 'Ngozi Łukasiewicz-Hall', pin: '291746' };

/** Signs the head in at the desk, whose account is made at the first time. */
export function openDesk(kiosk: Kiosk): Promise<void> {
  return signHeadIn(kiosk, head);
}

/** Signs somebody in over the bridge, without the screens. */
export async function arrive(
  { call, publicPage }: Kiosk,
  answers: CallInput<'visits.sign-in'>['answers'],
): Promise<Pass> {
  const { kind } = answers;
  const rules = valueOf(await call(publicPage, 'rules.in-force', { kind, language: 'en' }));
  const acceptances = rules.map(({ ruleSet, version, sha256, clauses }) => ({
    ruleSet,
    version,
    sha256,
    clauses: clauses.map(({ id }) => id),
  }));
  const signature = { how: 'typed', name: answers.name } as const;
  return valueOf(
    await call(publicPage, 'visits.sign-in', {
      submission: randomUUID(),
      answers,
      language: 'en',
      acceptances,
      signature,
    }),
  );
}

/** Who is in the building, as the desk sees it. */
export async function onSite({ call, deskPage }: Kiosk) {
  return valueOf(await call(deskPage, 'visits.on-site', {}));
}

/** Says yes to every rule there is. */
export async function sayYesToAll(page: Page): Promise<void> {
  const progress = page.getByText(/^Rule \d+ of \d+$/u);
  const [number = 1, all = 1] = ((await progress.textContent()) ?? '').match(/\d+/gu)?.map(Number) ?? [];
  for (let rule = number; rule <= all; rule += 1) {
    await page.getByText(`Rule ${rule} of ${all}`, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
  }
}

/** Answers the questions about a visitor, one a page, by the names of their boxes. */
export async function tellWho(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) {
    await page.getByLabel(label).fill(answer);
    await page.getByRole('button', { name: 'Continue' }).click();
  }
}

/** A visitor’s way from the welcome wall to the signature, by mouse and real keys. */
export async function walkToSignature(page: Page, name: string, seeing: string): Promise<void> {
  await page.getByRole('button', { name: /^Sign in/u }).click();
  await page.getByRole('button', { name: /^Parent or carer/u }).click();
  await tellWho(page, { 'Your full name': name, 'Who are you seeing?': seeing });
  await sayYesToAll(page);
  await page.getByRole('heading', { name: 'Sign with your finger' }).waitFor();
}
