import type { CallOutput } from '../../../shared/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { ask } from '../../client/queries.ts';

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
export function signOutByPass(text: string): Promise<Scanned> {
  return ask('visits.sign-out-by-pass', { submission: crypto.randomUUID(), payload: text.slice(0, LONGEST) });
}
