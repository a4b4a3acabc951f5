import type { Arrival, Page } from './arrival-state.ts';
import { askedClauses, isComplete, type SigningWay } from './draft.ts';

const signed: Record<SigningWay, Page> = {
  drawn: { at: 'sign' },
  typed: { at: 'sign-typed' },
  assisted: { at: 'sign' },
};

/**
 * The page before this one. What was given stays. Somebody who came from «Check your answers» goes back there, as long
 * as nothing is missing.
 */
export function backFrom({ page, draft, changing }: Arrival): Page {
  const check: Page | undefined = changing && isComplete(draft) ? { at: 'check' } : undefined;
  switch (page.at) {
    case 'kind':
      return check ?? { at: 'who', focus: 'name' };
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
