import type { camera as english } from '../en/camera.ts';
import type { Translated } from '../translated.ts';

/** The camera that reads codes: Nepali. */
export const camera = {
  use: 'क्यामेरा चलाउनुहोस्',
  stop: 'क्यामेरा बन्द गर्नुहोस्',
  on: 'क्यामेरा चलिरहेको छ। कुनै तस्बिर राखिँदैन।',
  states: {
    starting: 'क्यामेरा सुरु गर्दै…',
    seeing: 'आफ्नो कोड क्यामेरामा देखाउनुहोस्।',
    dark: 'कोड हेर्न धेरै अँध्यारो छ। यसलाई उज्यालोतिर फर्काउनुहोस्।',
    other: 'यो हाम्रो कोड होइन। विद्यालयले दिएको कोड देखाउनुहोस्।',
    read: 'तपाईंको कोड पढियो।',
    missing: 'क्यामेरा छैन। यसको सट्टा आफ्नो नाम प्रयोग गर्नुहोस्।',
    unusable: 'क्यामेरा अहिले चलाउन मिल्दैन। यसको सट्टा आफ्नो नाम प्रयोग गर्नुहोस्।',
  },
} as const satisfies Translated<typeof english>;
