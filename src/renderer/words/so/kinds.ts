import type { kinds as english } from '../en/kinds.ts';
import type { Translated } from '../translated.ts';

/** What each kind of visitor is called: Somali. */
export const kinds = {
  parent: 'Waalid ama daryeele',
  professional: 'Xirfadle',
  contractor: 'Qandaraasle',
  volunteer: 'Mutadawac',
  supply: 'Shaqaale beddel ah',
  governor: 'Xubin guddiga',
  visitor: 'Booqde',
} as const satisfies Translated<typeof english>;
