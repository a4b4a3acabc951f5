import type { Arrival, Page } from './arrival-state.ts';
import type { Draft } from './draft.ts';

/** The same page with more given. */
export function keep(arrival: Arrival, given: Partial<Draft>): Arrival {
  return { ...arrival, draft: { ...arrival.draft, ...given } };
}

/** On to a page. */
export function go(arrival: Arrival, page: Page, given: Partial<Draft> = {}): Arrival {
  return { ...keep(arrival, given), page, notice: null, askedAgain: false };
}

/** A witness signs for what was on the page then: with any other answer they are asked again. */
export function other(arrival: Arrival, same: boolean): Arrival {
  if (same) return arrival;
  const { signed } = arrival.draft;
  return keep(arrival, { signed: signed === 'assisted' ? null : signed, pin: '' });
}
