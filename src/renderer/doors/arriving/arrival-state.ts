import type { Pass } from '../../../shared/contract/visits.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { AnswerField, Draft } from './draft.ts';

/** The page somebody is on. */
export type Page =
  | { at: 'kind' }
  | { at: 'who'; focus: AnswerField }
  | { at: 'rule'; index: number }
  | { at: 'decline'; index: number }
  | { at: 'declined' }
  | { at: 'sign' }
  | { at: 'sign-typed' }
  | { at: 'witness' }
  | { at: 'witness-pin' }
  | { at: 'check' }
  | { at: 'in'; pass: Pass };

/** A sign-in under way. */
export interface Arrival {
  page: Page;
  draft: Draft;
  /** Whether somebody came back from «Check your answers» to change one thing. */
  changing: boolean;
  /** A refusal that brought them to this page. */
  notice: Problem | null;
  /** Whether they are asked rules again that they said yes to in another language. */
  askedAgain: boolean;
}
