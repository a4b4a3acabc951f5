import type { TFunction } from 'i18next';
import type { PrintJob } from '../../../shared/contract/papers.ts';
import type { ProblemCode } from '../../../shared/problems.ts';
import { problemWords } from '../../words/problem-words.ts';

/** What a paper that was not printed is said to have failed of; other problems have one sentence. */
const reasons = [
  'printer-missing',
  'print-failed',
  'printer-stopped',
  'printer-refuses',
  'printer-out-of-paper',
  'printer-offline',
  'print-unconfirmed',
] as const satisfies readonly ProblemCode[];

/** How far a paper is, as a sentence; while a printer keeps it waiting, why. */
export function jobWords(
  t: TFunction<'kiosk'>,
  { state, problem }: Pick<PrintJob, 'state' | 'problem'>,
  timeZone: string,
): string {
  if (state === 'failed') {
    const reason = reasons.find((one) => one === problem);
    return t(`printing.failed.${reason ?? 'other'}`);
  }
  if (state === 'submitted' && problem !== null) return problemWords(t, { code: problem }, timeZone);
  return t(`printing.states.${state}`);
}
