import type { kinds as english } from '../en/kinds.ts';
import type { Translated } from '../translated.ts';

/** What each kind of visitor is called: Romanian. */
export const kinds = {
  parent: 'Părinte sau îngrijitor',
  professional: 'Specialist',
  contractor: 'Contractor',
  volunteer: 'Voluntar',
  supply: 'Suplinitor',
  governor: 'Membru al consiliului',
  visitor: 'Vizitator',
} as const satisfies Translated<typeof english>;
