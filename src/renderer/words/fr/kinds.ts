import type { kinds as english } from '../en/kinds.ts';
import type { Translated } from '../translated.ts';

/** What each kind of visitor is called: French. */
export const kinds = {
  parent: 'Parent ou responsable',
  professional: 'Professionnel',
  contractor: 'Prestataire',
  volunteer: 'Bénévole',
  supply: 'Personnel remplaçant',
  governor: 'Membre du conseil',
  visitor: 'Visiteur',
} as const satisfies Translated<typeof english>;
