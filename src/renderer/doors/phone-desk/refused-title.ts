import type { TFunction } from 'i18next';
import type { Problem } from '../../../shared/problems.ts';

const titled = [
  'ticket-used',
  'ticket-voided',
  'ticket-not-found',
  'code-damaged',
  'code-foreign',
  'code-is-pass',
] as const;

/** The few words for a refusal, above its sentence. */
export function refusedTitle(t: TFunction<'kiosk'>, problem: Problem): string {
  const code = titled.find((one) => one === problem.code);
  return t(`phoneDesk.refused.${code ?? 'other'}`);
}
