import type { Arrival, Page } from './arrival-state.ts';
import {
  type AnswerField,
  askedClauses,
  type Draft,
  fieldsOf,
  isComplete,
  type SigningWay,
} from './draft.ts';

const signed: Record<SigningWay, Page> = {
  drawn: { at: 'sign' },
  typed: { at: 'sign-typed' },
  assisted: { at: 'sign' },
};

/** The complete answers that wait behind a change of kind, with the kind they were given for; null when there are none. */
export function waitingBehind({ draft, changing }: Pick<Arrival, 'draft' | 'changing'>): Draft | null {
  const before = { ...draft, kind: draft.rulesFor };
  return changing && isComplete(before) ? before : null;
}

/** Goes to the page before this one. On the first page, with nothing waiting behind it, there is none. */
export function goBack(arrival: Arrival): Arrival {
  const page = backFrom(arrival);
  const draft = (arrival.page.at === 'kind' ? waitingBehind(arrival) : null) ?? arrival.draft;
  // From the check, Back is the way through all pages again, not in a ring.
  return { page, draft, changing: arrival.changing && page.at !== 'check', notice: null, askedAgain: false };
}

/**
 * The page before this one. What was given stays. Somebody who came from «Check your answers» goes back there, as long
 * as nothing is missing.
 */
function backFrom({ page, draft, changing }: Arrival): Page {
  const check: Page | undefined = changing && isComplete(draft) ? { at: 'check' } : undefined;
  switch (page.at) {
    case 'kind':
      return waitingBehind({ draft, changing }) === null ? page : { at: 'check' };
    case 'code':
    case 'card':
      return { at: 'kind' };
    case 'answer':
      return check ?? (changing ? { at: 'kind' } : beforeField(page.field, draft));
    case 'rule':
      if (page.index > 0) return { at: 'rule', index: page.index - 1 };
      return check ?? lastAnswer(draft);
    case 'rules':
      return check ?? lastAnswer(draft);
    case 'decline':
      return { at: 'rule', index: page.index };
    case 'sign':
      return check ?? lastRules(draft);
    case 'sign-typed':
    case 'witness':
      return { at: 'sign' };
    case 'witness-pin':
      return { at: 'witness' };
    case 'check':
      return signed[draft.signed ?? 'drawn'];
    case 'declined':
    case 'in':
      return page;
  }
}

/** The question before a box; before the first of them the kind is chosen, or, for an event, the arrival began. */
function beforeField(field: AnswerField, { kind, lane }: Draft): Page {
  const fields = fieldsOf(kind ?? 'visitor');
  const before = fields[fields.indexOf(field) - 1];
  if (before !== undefined && !lane) return { at: 'answer', field: before };
  return lane ? { at: 'answer', field } : { at: 'kind' };
}

/** The last box before the rules: at an event there is only the name. */
function lastAnswer({ kind, lane }: Draft): Page {
  return { at: 'answer', field: lane ? 'name' : (fieldsOf(kind ?? 'visitor').at(-1) ?? 'name') };
}

/** The last page of the rules; nobody who is not asked any has one. */
function lastRules(draft: Draft): Page {
  const last = askedClauses(draft.rules).length - 1;
  if (last < 0) return lastAnswer(draft);
  return draft.lane ? { at: 'rules' } : { at: 'rule', index: last };
}
