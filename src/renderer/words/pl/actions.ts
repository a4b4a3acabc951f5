import type { actions as english } from '../en/actions.ts';
import type { Translated } from '../translated.ts';

/** The words on buttons that many screens share: Polish. */
export const actions = {
  back: 'Wstecz',
  continue: 'Dalej',
  close: 'Zamknij',
  yes: 'Tak',
} as const satisfies Translated<typeof english>;
