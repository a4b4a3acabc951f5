import type { Arrival, Page } from './arrival-state.ts';
import { askedClauses, type Draft, isComplete, type SigningWay } from './draft.ts';

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
    case 'who':
      return check ?? { at: 'kind' };
    case 'rule':
      if (page.index > 0) return { at: 'rule', index: page.index - 1 };
      return check ?? { at: 'who', focus: 'name' };
    case 'decline':
      return { at: 'rule', index: page.index };
    case 'sign':
      return check ?? { at: 'rule', index: Math.max(0, askedClauses(draft.rules).length - 1) };
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
