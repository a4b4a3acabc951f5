import type { secondPerson as english } from '../en/second-person.ts';
import type { Translated } from '../translated.ts';

/** What is asked of a colleague who agrees to something beside the one who is signed in: Nepali. */
export const secondPerson = {
  who: 'तपाईंसँग यहाँ कुन सहकर्मी हुनुहुन्छ?',
  pin: 'सहकर्मीको आफ्नै PIN',
  pinHint: 'उहाँ आफैँले टाइप गर्नुहुन्छ। यो यसैका लागि एक पटक मान्य हुन्छ, यसले अरू केही खोल्दैन।',
  whoMissing: 'तपाईंसँग यहाँ भएका सहकर्मी छान्नुहोस्',
  pinMissing: 'सहकर्मीलाई आफ्नो PIN टाइप गर्न दिनुहोस्',
  nobody: 'अरू कसैको फोन डेस्कको खाता छैन',
  nobodyMore: 'यसका लागि दुई जना चाहिन्छ। प्रधानाध्यापकले “कर्मचारी” मा सहकर्मीको खाता बनाउनुहुन्छ; अनि यो गर्न सकिन्छ।',
  failed: 'सहकर्मीहरू देखाउन सकिएन',
} as const satisfies Translated<typeof english>;
