import type { keyboard as english } from '../en/keyboard.ts';
import type { Translated } from '../translated.ts';

/** The words on and behind the keys on the glass: Nepali. A name begins with what stands on the key (WCAG 2.5.3). */
export const keyboard = {
  labels: {
    keyboard: 'किबोर्ड',
    shift: 'ठूला अक्षर',
    erase: 'मेटाउने',
    letters: 'abc, अक्षरहरू',
    symbols: '123, अङ्क र चिह्नहरू',
    accents: 'é ñ ş, चिह्न लागेका अक्षरहरू',
    latin: 'abc, ल्याटिन अक्षरहरू',
    native: 'यस भाषाका अक्षरहरू',
    space: 'खाली ठाउँ',
    next: 'अर्को बाकस',
    hide: 'लुकाउने',
    show: 'किबोर्ड देखाउनुहोस्',
  },
  characters: { apostrophe: 'एपोस्ट्रोफी', hyphen: 'हाइफन', sign: 'चिह्न {{sign}}' },
  latinNames: 'कृपया नामहरू राहदानीमा जस्तै ल्याटिन अक्षरमा लेख्नुहोस्।',
  pad: { label: 'अङ्कका किहरू', erase: 'मेटाउने' },
} as const satisfies Translated<typeof english>;
