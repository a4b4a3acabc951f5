import type { kinds as english } from '../en/kinds.ts';
import type { Translated } from '../translated.ts';

/** What each kind of visitor is called: Polish. */
export const kinds = {
  parent: 'Rodzic lub opiekun',
  professional: 'Specjalista',
  contractor: 'Wykonawca',
  volunteer: 'Wolontariusz',
  supply: 'Pracownik na zastępstwie',
  governor: 'Członek rady szkoły',
  visitor: 'Gość',
} as const satisfies Translated<typeof english>;
