import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

/** The welcome wall, the phones door, calling the office, and what every public page shares: Nepali. */
export const welcome = {
  pageTitle: '{{page}} – {{school}}',
  title: 'स्वागत छ',
  greeting: 'स्वागत छ। सुरु गर्न एउटा ढोका छुनुहोस्।',
  signIn: 'प्रवेश',
  signInHint: 'म भर्खर आइपुगेँ',
  signOut: 'प्रस्थान',
  signOutHint: 'म अब जाँदै छु',
  phones: 'फोन',
  phonesHint: 'बुझाउने र फिर्ता लिने',
  languages: 'भाषा',
  languageIs: 'भाषा: {{language}}',
  askForHelp: 'कार्यालयसँग सहयोग माग्नुहोस्',
  staff: 'कर्मचारी',
  deskOpened: 'कर्मचारी डेस्क अर्को स्क्रिनमा खुला छ।',
  actionsLabel: 'पछाडि र अर्को चरण',
  askTheOffice: 'कार्यालयलाई सोध्नुहोस्',
  closesIn_one: 'यो पृष्ठ <b>{{count}} सेकेन्ड</b>मा आफैँ बन्द हुन्छ।',
  closesIn_other: 'यो पृष्ठ <b>{{count}} सेकेन्ड</b>मा आफैँ बन्द हुन्छ।',
  keepOpen: 'अझ केही बेर खुला राख्नुहोस्',
  help: {
    title: 'कार्यालयबाट कोही आउँदै हुनुहुन्छ',
    sentence: 'हामीले कार्यालयलाई बोलाएका छौँ। कृपया यहीँ पर्खनुहोस्।',
    failedTitle: 'हामीले कार्यालयलाई बोलाउन सकेनौँ',
  },
  goToOffice: {
    title: 'कृपया कार्यालयमा जानुहोस्',
    sentence: 'त्यहाँ ढोका ढकढक्याउनुहोस् वा घण्टी बजाउनुहोस्। उहाँहरूले तपाईंलाई सहयोग गर्नुहुनेछ।',
  },
  idle: {
    title: 'तपाईं अझै यहाँ हुनुहुन्छ?',
    sentence_one: 'अरू कसैले पढ्न नसकोस् भनेर {{count}} सेकेन्डमा हामी तपाईंले लेखेका कुरा मेटाउँछौँ।',
    sentence_other: 'अरू कसैले पढ्न नसकोस् भनेर {{count}} सेकेन्डमा हामी तपाईंले लेखेका कुरा मेटाउँछौँ।',
    clear: 'अहिले मेटाउनुहोस्',
    more: 'मलाई थप समय चाहिन्छ',
  },
  outOfUse: {
    title: 'कृपया कागजको पुस्तिका प्रयोग गर्नुहोस्',
    sentence: 'यो स्क्रिन अहिले प्रयोग गर्न मिल्दैन। रिसेप्सनको कागजको पुस्तिकामा प्रवेश र प्रस्थान लेख्नुहोस्।',
    office: 'कार्यालयले तपाईंलाई सहयोग गर्नेछ।',
  },
  phonesPage: {
    title: 'आफ्नो फोन कार्यालयमा बुझाउनुहोस्',
    lead: 'डेस्कमा जानुहोस्। कार्यालयले तपाईंका लागि फोन राखिदिन्छ।',
    off: 'फोन यहीँ बन्द गर्नुहोस्।',
    cupboard: 'कार्यालयले फोन दराजमा राखेर ताला लगाउँछ।',
    ticket: 'आफ्नो टिकट राख्नुहोस्: यसैले फोन फिर्ता पाइन्छ।',
    ticketTitle: 'यो फोन टिकट हो',
    ticketLead: 'फोन फिर्ता पाउन यो कार्यालयमा दिनुहोस्।',
  },
} as const satisfies Translated<typeof english>;
