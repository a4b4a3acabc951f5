import type { kinds as english } from '../en/kinds.ts';
import type { Translated } from '../translated.ts';

/** What each kind of visitor is called: Spanish. */
export const kinds = {
  parent: 'Padre, madre o cuidador',
  professional: 'Profesional',
  contractor: 'Contratista',
  volunteer: 'Voluntariado',
  supply: 'Personal suplente',
  governor: 'Miembro del consejo',
  visitor: 'Visitante',
} as const satisfies Translated<typeof english>;
