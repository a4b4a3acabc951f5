import type { comfort as english } from '../en/comfort.ts';
import type { Translated } from '../translated.ts';

/** How a screen looks and sounds for whoever stands in front of it: Arabic. */
export const comfort = {
  open: 'شكل الشاشة',
  title: 'شكل الشاشة الذي يناسبك',
  lead: 'يبقى هكذا حتى تنتهي. لا يُحفظ شيء.',
  deskTitle: 'شكل هذه الشاشة',
  deskLead: 'يبقى هكذا حتى يُعاد تشغيل البرنامج.',
  theme: 'الألوان',
  themes: {
    day: 'فاتح',
    contrast: 'تباين عالٍ',
    evening: 'مسائي داكن',
  },
  text: 'حجم الكلمات',
  texts: {
    normal: 'عادي',
    large: 'كبير',
    largest: 'الأكبر',
  },
  low: 'أنزل الأزرار إلى الأسفل',
  calm: 'لا شيء يتحرك',
  sounds: 'الأصوات',
  usual: 'كما كانت من قبل',
  touchToBegin: 'المس لتبدأ',
} as const satisfies Translated<typeof english>;
