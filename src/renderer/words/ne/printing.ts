import type { printing as english } from '../en/printing.ts';
import type { Translated } from '../translated.ts';

/** What the desk says of papers on their way to a printer: Nepali. */
export const printing = {
  papers: {
    ticket: 'फोन टिकट',
    pass: 'आगन्तुकको पास',
    'return-card': 'पुनः भेट कार्ड',
    'on-site': 'विद्यालयमा को छ भन्ने सूची',
    'roll-call': 'हाजिरी',
    'test-page': 'परीक्षण पृष्ठ',
  },
  states: {
    queued: 'प्रिन्टरमा जाँदै छ…',
    submitted: 'प्रिन्टरले पायो…',
    printed: 'छापियो।',
    confirmed: 'निस्केको कसैले देख्नुभयो।',
    cancelled: 'यो फिर्ता लिइयो। पछि केही पनि निस्कँदैन।',
  },
  failed: {
    'printer-missing': 'यसका लागि प्रिन्टर छैन। प्रधानाध्यापकले सेटिङमा एउटा छान्नुहुन्छ।',
    'print-failed': 'प्रिन्टरले लिएन।',
    'printer-stopped': 'प्रिन्टर रोकिएको छ। छाप्ने काम फिर्ता लिइयो: पछि केही पनि निस्कँदैन।',
    'printer-refuses': 'प्रिन्टरले अहिले कागज लिँदैन।',
    'printer-out-of-paper': 'प्रिन्टरमा कागज छैन। छाप्ने काम फिर्ता लिइयो: पछि केही पनि निस्कँदैन।',
    'printer-offline': 'प्रिन्टरले जवाफ दिँदैन। के यो खुला छ र तार जोडिएको छ? पछि केही पनि निस्कँदैन।',
    'print-unconfirmed': 'निस्क्यो कि निस्केन प्रिन्टरले भन्दैन। हेर्नुहोस्, र निस्केको छैन भने फेरि छाप्नुहोस्।',
    other: 'यो छापिएन।',
  },
  onScreen: 'स्क्रिनको कोड पनि उत्तिकै चल्छ।',
  waiting: {
    button_one: 'हेर्नुपर्ने {{count}} कागज',
    button_other: 'हेर्नुपर्ने {{count}} कागज',
    title: 'अझै ननिस्केका कागज',
    caption: 'आजका पठाउँदै गरिएका वा नछापिएका कागज',
    paper: 'कागज',
    slot: 'खण्ड {{slot}}',
    copy: 'प्रति {{copy}}',
    at: 'पठाइएको',
    state: 'कहाँ पुग्यो',
    actions: 'के गर्ने',
    again: 'फेरि छाप्नुहोस्',
    againLabel: 'फेरि छाप्नुहोस्: {{paper}}, {{time}} बजे पठाइएको',
    confirm: 'निस्क्यो',
    confirmLabel: 'निस्क्यो: {{paper}}, {{time}} बजे पठाइएको',
    cancel: 'फिर्ता लिने',
    cancelLabel: 'फिर्ता लिने: {{paper}}, {{time}} बजे पठाइएको',
    remove: 'चाहिँदैन',
    removeLabel: 'चाहिँदैन: {{paper}}, {{time}} बजे पठाइएको',
    none: 'आजका सबै कागज निस्किसके।',
  },
} as const satisfies Translated<typeof english>;
