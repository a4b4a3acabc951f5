import type { comfort as english } from '../en/comfort.ts';
import type { Translated } from '../translated.ts';

/** How a screen looks and sounds for whoever stands in front of it: Nepali. */
export const comfort = {
  open: 'कस्तो देखिन्छ',
  title: 'तपाईंलाई कस्तो देखिने',
  lead: 'तपाईंले नसकुन्जेल यस्तै रहन्छ। केही पनि राखिँदैन।',
  deskTitle: 'यो स्क्रिन कस्तो देखिन्छ',
  deskLead: 'प्रोग्राम फेरि सुरु नहुन्जेल यस्तै रहन्छ।',
  theme: 'रङहरू',
  themes: {
    day: 'उज्यालो',
    contrast: 'उच्च कन्ट्रास्ट',
    evening: 'अँध्यारो साँझ',
  },
  text: 'शब्दको आकार',
  texts: {
    normal: 'सामान्य',
    large: 'ठूलो',
    largest: 'सबैभन्दा ठूलो',
  },
  low: 'बटन तल ल्याउनुहोस्',
  calm: 'केही नचल्ने',
  sounds: 'आवाज',
  usual: 'पहिले जस्तै बनाउनुहोस्',
  touchToBegin: 'सुरु गर्न छुनुहोस्',
} as const satisfies Translated<typeof english>;
