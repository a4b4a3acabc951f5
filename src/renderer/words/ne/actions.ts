import type { actions as english } from '../en/actions.ts';
import type { Translated } from '../translated.ts';

/** The words on buttons that many screens share: Nepali. */
export const actions = {
  back: 'पछाडि',
  continue: 'अगाडि',
  close: 'बन्द गर्ने',
  yes: 'हो',
} as const satisfies Translated<typeof english>;
