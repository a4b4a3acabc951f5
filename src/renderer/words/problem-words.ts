import type { TFunction } from 'i18next';
import { isFieldCode, type Problem } from '../../shared/problems.ts';
import { timeOfDay } from './format-date.ts';

const INSTANT = /^\d{4}-\d\d-\d\dT/u;

/** The sentence for a refusal. Times among its facts are said on the school’s wall clock. */
export function problemWords(t: TFunction<'kiosk'>, problem: Problem, timeZone: string): string {
  if (problem.code === 'unexpected' && problem.reference === undefined) return t('unexplained');
  const facts = Object.fromEntries(
    Object.entries(problem.facts ?? {}).map(([name, fact]) => [
      name,
      typeof fact === 'string' && INSTANT.test(fact)
        ? t('dates.at', { time: timeOfDay(fact, timeZone) })
        : String(fact),
    ]),
  );
  // Every fact any of the sentences may name; those a sentence does not name are left out by it.
  const { slot = '', at = '', until = '' } = facts;
  return t(`problems.${problem.code}`, { slot, at, until, reference: problem.reference ?? '' });
}

/** The sentence for what is wrong with one box. */
export function fieldWords(t: TFunction<'kiosk'>, code: string): string {
  return t(`fieldProblems.${isFieldCode(code) ? code : 'not-understood'}`);
}
