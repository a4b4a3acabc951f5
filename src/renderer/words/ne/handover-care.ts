import type { handoverCare as english } from '../en/handover-care.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says where something about a handover is put right: Nepali. */
export const handoverCare = {
  amend: {
    title: 'भित्र आउँदा कस्तो थियो',
    explain: 'खण्ड {{slot}}, {{name}}। पहिले लेखिएको कुरा अभिलेखमा रहन्छ।',
    save: 'सुरक्षित गर्नुहोस्',
    saving: 'सुरक्षित गर्दै…',
    cancel: 'अहिले होइन',
    done: 'दाग सुरक्षित भए।',
  },
  worthless: {
    title: 'यो टिकट नचल्ने बनाउने?',
    explain: 'खण्ड {{slot}}, {{name}}। यस टिकटले अब केही पनि फिर्ता पाइँदैन। फोन आफ्नो खण्डमा रहन्छ।',
    reason: 'किन?',
    reasonHint: 'केही शब्द, जस्तै “खेलमैदानमा भेटियो”',
    reasonMissing: 'किन हो केही शब्दमा लेख्नुहोस्',
    make: 'नचल्ने बनाउनुहोस्',
    making: 'सुरक्षित गर्दै…',
    cancel: 'अहिले होइन',
    done: 'टिकट अब चल्दैन।',
  },
  mistake: {
    open: 'गल्तीले लेखिएको',
    title: 'के यो गल्तीले लेखिएको हो?',
    explain: 'खण्ड {{slot}}, {{name}}। लेखिएको कुरा उल्टाइन्छ, र खण्ड फेरि खाली हुन्छ। अभिलेखमा दुवै रहन्छन्।',
    reasonHint: 'केही शब्द, जस्तै “यो अर्को बच्चाको हो”',
    make: 'लेखिएको उल्टाउने',
  },
  putRight: {
    title: 'फोन कहाँ छ?',
    explain: '{{name}}, खण्ड {{slot}}। फिर्ता दिएको अभिलेखमा रहन्छ, र तपाईंले भनेको त्यसमा थपिन्छ।',
    inSlot: 'अझै यहीँ छ',
    inSlotHint: 'फेरि खण्ड {{slot}} मा',
    wentOut: 'अर्को बच्चासँग गयो',
    wentOutHint: 'फिर्ता नआएसम्म खण्ड {{slot}} मा चिह्न रहन्छ',
    cancel: 'अहिले होइन',
    inSlotDone: 'यो फेरि दराजमा छ।',
    wentOutDone: 'फिर्ता नआएसम्म खण्डमा चिह्न रहन्छ।',
  },
  misplaced: {
    'went-out': 'यो अर्को बच्चासँग गयो।',
    missing: 'गन्दा यो आफ्नो खण्डमा भेटिएन।',
    elsewhere: 'गन्दा यो अर्कै खण्डमा भेटियो।',
    found: 'आफ्नो खण्डमा फर्कियो',
    foundDone: 'यो आफ्नो खण्डमा फर्कियो।',
  },
  confiscated: {
    title: 'यो उपकरण बच्चाबाट जफत गरिएको हो।',
    more: 'नाम लेखिएका वयस्कले मात्र, “जफत” पृष्ठबाट फिर्ता पाउनुहुन्छ।',
    open: '“जफत” खोल्नुहोस्',
  },
} as const satisfies Translated<typeof english>;
