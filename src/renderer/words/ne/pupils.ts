import type { pupils as english } from '../en/pupils.ts';
import type { Translated } from '../translated.ts';

/** What the pupil register says: Nepali. */
export const pupils = {
  count_one: '{{classes}}मा {{count}} बच्चा',
  count_other: '{{classes}}मा {{count}} बच्चा',
  classes_one: '{{count}} कक्षा',
  classes_other: '{{count}} कक्षा',
  empty: 'अहिलेसम्म कुनै बच्चा छैन',
  emptyMore: 'आफ्नो विद्यालय प्रणालीबाट फाइल ल्याउनुहोस्, वा पहिलो बच्चालाई हातैले थप्नुहोस्।',
  search: 'बच्चा खोज्नुहोस्',
  nobodyFound: 'यी अक्षर नाममा भएको कुनै बच्चा छैन।',
  name: 'नाम',
  className: 'कक्षा',
  add: {
    title: 'एक जना बच्चा थप्नुहोस्',
    name: 'पूरा नाम',
    nameHint: 'डेस्कमा देखिनुपर्ने जस्तै',
    className: 'कक्षा',
    classHint: 'जस्तै 5 Hazel',
    save: 'बच्चा थप्नुहोस्',
    saving: 'सुरक्षित गर्दै…',
    saved: '{{name}} अब कक्षा {{className}} मा छ।',
    nameMissing: 'बच्चाको नाम लेख्नुहोस्',
    classMissing: 'बच्चाको कक्षा लेख्नुहोस्',
  },
  bringIn: {
    title: 'फाइलबाट ल्याउनुहोस्',
    choose: 'फाइल छान्नुहोस्',
    choosing: 'पढ्दै…',
    nothing: 'केही बदलिँदैन: यस फाइलका सबै जना सूचीमा पहिल्यै छन्।',
    line: 'हरफ',
    column: 'स्तम्भ',
    reason: 'के मिलेन',
    applying: 'सुरक्षित गर्दै…',
    cancel: 'रहन दिनुहोस्',
    another: 'अर्को फाइल छान्नुहोस्',
    more_one: 'र थप {{count}}',
    more_other: 'र थप {{count}}',
    emptyCell: 'यसमा केही छैन',
    twice: 'यो बच्चा फाइलमा दुई पटक छ',
  },
} as const satisfies Translated<typeof english>;
