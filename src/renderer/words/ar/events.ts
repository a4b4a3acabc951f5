import type { events as english } from '../en/events.ts';
import type { Translated } from '../translated.ts';

/** School events on the office’s page of visitors: Arabic. */
export const events = {
  explain:
    'أثناء الفعالية تظهر لها لافتة فوق الأبواب في شاشة الترحيب، من نصف ساعة قبل بدايتها. من يسجّل وصوله عن طريقها يُسأل عن قواعد فعاليات المدرسة، وخطوات دخوله أقل.',
  title_zero: 'لا توجد فعالية مقررة',
  title_one: 'فعالية واحدة مقررة',
  title_two: 'فعاليتان مقررتان',
  title_few: '{{count}} فعاليات مقررة',
  title_many: '{{count}} فعالية مقررة',
  title_other: '{{count}} فعالية مقررة',
  none: 'لا توجد فعالية مقررة',
  noneMore: 'سجّل تجمّعًا مدرسيًا أو سوقًا خيريًا أو حفلًا، فتسجّل العائلات وصولها من لافتته الخاصة.',
  list: 'فعاليات اليوم وما بعده',
  name: 'الفعالية',
  day: 'اليوم',
  when: 'متى',
  hours: 'من {{from}} إلى {{until}}',
  arrived: 'وصلوا',
  onNow: 'لافتتها معروضة الآن',
  actions: 'إلغاء الفعالية',
  cancel: 'إلغاء',
  cancelLabel: 'إلغاء {{name}}',
  add: {
    open: 'أضف فعالية',
    title: 'فعالية مدرسية',
    name: 'ما اسمها؟',
    nameHint: 'يظهر على اللافتة، مثل «احتفال الحصاد»',
    nameMissing: 'اكتب اسم الفعالية',
    day: 'في أي يوم؟',
    dayMissing: 'اختر اليوم',
    dayOver: 'اختر اليوم الحالي أو يومًا بعده',
    from: 'متى تبدأ؟',
    until: 'متى تنتهي؟',
    timeHint: 'مثل 14:00',
    timeMissing: 'اكتب وقتًا مثل 14:00',
    save: 'أضف الفعالية',
    saving: 'جارٍ الحفظ…',
    close: 'اتركها',
    done: '{{name}}: مقررة يوم {{day}}.',
  },
  cancelling: {
    title: 'هل تلغي {{name}}؟',
    explain:
      'تختفي لافتتها من شاشة الترحيب ولا يسجّل أحد وصوله إليها بعد ذلك. من وصل من أجلها من قبل يبقى وصوله مسجَّلًا.',
    keep: 'أبقها',
    yes: 'نعم، ألغها',
    saving: 'جارٍ الحفظ…',
    done: 'أُلغيت الفعالية: {{name}}.',
  },
} as const satisfies Translated<typeof english>;
