import type { actions as english } from '../en/actions.ts';
import type { Translated } from '../translated.ts';

/** The words on buttons that many screens share: French. */
export const actions = {
  back: 'Retour',
  continue: 'Continuer',
  close: 'Fermer',
  yes: 'Oui',
} as const satisfies Translated<typeof english>;
