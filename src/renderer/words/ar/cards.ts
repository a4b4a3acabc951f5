import type { cards as english } from '../en/cards.ts';
import type { Translated } from '../translated.ts';

/** Return cards, for visitors who come again and again: Arabic. */
export const cards = {
  explain:
    'من يقرّب بطاقة العودة من القارئ لا يحتاج إلى كتابة اسمه مرة أخرى. لا يذكر رمزها شيئًا عن أحد، لكن الشاشة عند الباب ترحّب بحاملها باسمه: أبطِل البطاقة المفقودة فورًا.',
  title_zero: 'لا توجد بطاقة عودة سارية',
  title_one: 'بطاقة عودة واحدة سارية',
  title_two: 'بطاقتا عودة ساريتان',
  title_few: '{{count}} بطاقات عودة سارية',
  title_many: '{{count}} بطاقة عودة سارية',
  title_other: '{{count}} بطاقة عودة سارية',
  none: 'لا أحد لديه بطاقة عودة بعد',
  noneMore: 'أنشئ بطاقة لزائر موجود هنا، من صفحة «في المدرسة».',
  search: 'ابحث عن بطاقة',
  nobodyFound: 'لا توجد بطاقة في اسم صاحبها هذه الحروف.',
  list: 'بطاقات العودة السارية',
  name: 'الاسم',
  made: 'تاريخ الإنشاء',
  used: 'آخر استعمال',
  never: 'لم تُستعمل بعد',
  actions: 'اعرض البطاقة، أو أبلغ عن فقدانها',
  show: 'عرض',
  showLabel: 'عرض بطاقة {{name}}',
  lost: 'البطاقة مفقودة',
  lostLabel: 'البطاقة مفقودة: {{name}}',
  make: 'أنشئ بطاقة عودة',
  makeLabel: 'أنشئ بطاقة عودة: {{name}}',
  making: 'جارٍ الحفظ…',
  has: 'لديه بطاقة',
  card: {
    title: 'بطاقة العودة: {{name}}',
    how: 'اطبعها للزائر. في المرة القادمة يقرّبها من القارئ ولا يحتاج إلى كتابة اسمه.',
    code: 'رمز QR لبطاقة العودة',
    print: 'اطبع البطاقة',
    close: 'تم',
  },
  losing: {
    title: 'هل فُقدت بطاقة {{name}}؟',
    explain: 'تتوقف عن العمل فورًا ونهائيًا. يمكنك إنشاء بطاقة جديدة لصاحبها في زيارته القادمة.',
    keep: 'لم تُفقد',
    yes: 'نعم، أبطِلها',
    saving: 'جارٍ الحفظ…',
    done: 'لم تعد بطاقة {{name}} صالحة.',
  },
} as const satisfies Translated<typeof english>;
