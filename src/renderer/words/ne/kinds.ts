import type { kinds as english } from '../en/kinds.ts';
import type { Translated } from '../translated.ts';

/** What each kind of visitor is called: Nepali. */
export const kinds = {
  parent: 'आमाबुबा वा अभिभावक',
  professional: 'पेसाकर्मी',
  contractor: 'ठेकेदार',
  volunteer: 'स्वयंसेवक',
  supply: 'सट्टा कर्मचारी',
  governor: 'सञ्चालक समिति सदस्य',
  visitor: 'आगन्तुक',
} as const satisfies Translated<typeof english>;
