import type { SchoolEvent } from '../../../shared/contract/events.ts';
import type { CallOutput } from '../../../shared/contract.ts';
import type { Pass } from '../../../shared/contract/visits.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { AnswerField, Draft } from './draft.ts';

/** Who a pass or return card belongs to. */
export type Recognised = CallOutput<'visits.recognise'>;

/** The page somebody is on. */
export type Page =
  | { at: 'kind' }
  | { at: 'code' }
  | { at: 'card' }
  | { at: 'answer'; field: AnswerField }
  | { at: 'rules' }
  | { at: 'rule'; index: number }
  | { at: 'decline'; index: number }
  | { at: 'declined' }
  | { at: 'sign' }
  | { at: 'sign-typed' }
  | { at: 'witness' }
  | { at: 'witness-pin' }
  | { at: 'check' }
  | { at: 'in'; pass: Pass };

/** How an arrival begins: at the first question, for an event, or with somebody the school knows. */
export type Entry =
  | { by: 'door' }
  | { by: 'event'; event: SchoolEvent }
  | { by: 'known'; known: Recognised; payload: string }
  | { by: 'refused'; problem: Problem };

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
