import type { actions as english } from '../en/actions.ts';
import type { Translated } from '../translated.ts';

/** The words on buttons that many screens share: Romanian. */
export const actions = {
  back: 'Înapoi',
  continue: 'Continuați',
  close: 'Închideți',
  yes: 'Da',
} as const satisfies Translated<typeof english>;
