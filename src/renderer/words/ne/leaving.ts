import type { leaving as english } from '../en/leaving.ts';
import type { Translated } from '../translated.ts';

/** Signing out: Nepali. */
export const leaving = {
  title: 'आफ्नो नामबाट प्रस्थान दर्ता गर्नुहोस्',
  name: 'तपाईंको पूरा नाम',
  seeing: 'तपाईं कसलाई भेट्न आउनुभएको थियो?',
  arrived: 'तपाईं करिब कति बजे आउनुभयो?',
  arrivedHint: 'हामीले सही भेट बन्द गर्न सकौँ: जस्तै 8:45',
  wrong: {
    name: 'भित्र आउँदा जस्तै आफ्नो नाम र थर लेख्नुहोस्',
    seeing: 'हामीले सही भेट बन्द गर्न सकौँ, तपाईं कसलाई भेट्न आउनुभएको थियो लेख्नुहोस्',
    arrived: '8:45 जस्तै समय लेख्नुहोस्',
  },
  wrongShort: {
    name: 'आफ्नो नाम र थर लेख्नुहोस्',
    seeing: 'तपाईं कसलाई भेट्न आउनुभएको थियो लेख्नुहोस्',
    arrived: '8:45 जस्तै समय लेख्नुहोस्',
  },
  signOut: 'प्रस्थान गर्नुहोस्',
  busy: 'सुरक्षित गर्दै…',
  passTitle: 'तपाईंसँग अझै पास छ?',
  passHow: 'यसको कोड रिडरमा देखाउनुहोस्। केही टाइप गर्नु पर्दैन।',
  askTheOffice: 'कार्यालयलाई सोध्नुहोस्',
  arriveAgain: 'म भर्खर आइपुगेँ',
  goodbye: {
    page: 'फेरि भेटौँला',
    title: 'फेरि भेटौँला, {{name}}',
    titleAlone: 'फेरि भेटौँला',
    times: 'तपाईं {{arrived}} बजे आउनुभयो र {{left}} बजे जानुभयो।',
    pass: 'तपाईंसँग छापिएको पास छ भने कृपया रिसेप्सनमा छोड्नुहोस्।',
  },
} as const satisfies Translated<typeof english>;
