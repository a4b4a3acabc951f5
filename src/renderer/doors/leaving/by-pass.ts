import type { CallOutput } from '../../../shared/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { ask } from '../../client/queries.ts';
import { softAnswer } from '../../parts/scanner/soft-sound.ts';

/** What the goodbye says. */
export type Goodbye = CallOutput<'visits.sign-out-by-pass'>;
/** What came of a pass under the reader. */
export type Scanned = Result<Goodbye>;
/** A pass under the reader, with what came of it. */
export interface PassRead {
  pass: string;
  answer: Scanned;
}

/** The longest scan the register takes; a damaged or foreign one may be longer than any code of ours. */
const LONGEST = 200;

/** Signs out with what the reader typed. Every scan is a submission of its own. */
export async function signOutByPass(text: string): Promise<Scanned> {
  const payload = text.slice(0, LONGEST);
  const answer = await ask('visits.sign-out-by-pass', { submission: crypto.randomUUID(), payload });
  softAnswer(answer.ok);
  return answer;
}
