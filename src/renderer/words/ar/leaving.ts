import type { leaving as english } from '../en/leaving.ts';
import type { Translated } from '../translated.ts';

/** Signing out: Arabic. */
export const leaving = {
  title: 'سجّل المغادرة باسمك',
  name: 'اسمك الكامل',
  seeing: 'من جئت لتقابل؟',
  arrived: 'متى وصلت تقريبًا؟',
  arrivedHint: 'لكي نغلق الزيارة الصحيحة: مثلًا 8:45',
  wrong: {
    name: 'اكتب اسمك الأول واسم عائلتك كما كتبتهما عند الدخول',
    seeing: 'اذكر من جئت لتقابل، لكي نغلق الزيارة الصحيحة',
    arrived: 'اكتب وقتًا مثل 8:45',
  },
  wrongShort: {
    name: 'اكتب اسمك الأول واسم عائلتك',
    seeing: 'اذكر من جئت لتقابل',
    arrived: 'اكتب وقتًا مثل 8:45',
  },
  signOut: 'تسجيل المغادرة',
  busy: 'جارٍ الحفظ…',
  passTitle: 'ألا تزال بطاقتك معك؟',
  passHow: 'قرّب رمزها من القارئ. لا حاجة إلى الكتابة.',
  arriveAgain: 'وصلت الآن',
  askTheOffice: 'اسأل المكتب',
  goodbye: {
    page: 'مع السلامة',
    title: 'مع السلامة، {{name}}',
    titleAlone: 'مع السلامة',
    times: 'وصلت الساعة {{arrived}} وغادرت الساعة {{left}}.',
    pass: 'إذا كانت لديك بطاقة مطبوعة، فيرجى تركها في مكتب الاستقبال.',
  },
} as const satisfies Translated<typeof english>;
