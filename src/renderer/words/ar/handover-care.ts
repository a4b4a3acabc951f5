import type { handoverCare as english } from '../en/handover-care.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says where something about a handover is put right: Arabic. */
export const handoverCare = {
  amend: {
    title: 'كيف كان شكله عند الدخول',
    explain: 'الخانة {{slot}}، {{name}}. ما كُتب من قبل يبقى في السجل.',
    save: 'حفظ',
    saving: 'جارٍ الحفظ…',
    cancel: 'ليس الآن',
    done: 'حُفظت العلامات.',
  },
  worthless: {
    title: 'هل تبطل هذه التذكرة؟',
    explain: 'الخانة {{slot}}، {{name}}. لا يُعاد بالتذكرة شيء بعد ذلك. يبقى الهاتف في خانته.',
    reason: 'لماذا؟',
    reasonHint: 'بضع كلمات، مثل «وُجدت في ساحة اللعب»',
    reasonMissing: 'اذكر السبب في بضع كلمات',
    make: 'أبطِلها',
    making: 'جارٍ الحفظ…',
    cancel: 'ليس الآن',
    done: 'لم تعد التذكرة صالحة.',
  },
  mistake: {
    open: 'سُجِّل بالخطأ',
    title: 'هل سُجِّل هذا بالخطأ؟',
    explain: 'الخانة {{slot}}، {{name}}. يُلغى ما سُجِّل، وتصبح الخانة فارغة من جديد. يبقى الاثنان في السجل.',
    reasonHint: 'بضع كلمات، مثل «إنه لطفل آخر»',
    make: 'ألغِ ما سُجِّل',
  },
  putRight: {
    title: 'أين الهاتف؟',
    explain: '{{name}}، الخانة {{slot}}. تبقى الإعادة في السجل، ويُضاف إليها ما تذكره.',
    inSlot: 'لا يزال هنا',
    inSlotHint: 'رجع إلى الخانة {{slot}}',
    wentOut: 'ذهب مع طفل آخر',
    wentOutHint: 'تبقى الخانة {{slot}} معلَّمة إلى أن يرجع',
    cancel: 'ليس الآن',
    inSlotDone: 'رجع إلى الخزانة.',
    wentOutDone: 'الخانة معلَّمة إلى أن يرجع.',
  },
  misplaced: {
    'went-out': 'خرج مع طفل آخر.',
    missing: 'لم يجده الجرد في خانته.',
    elsewhere: 'وجده الجرد في خانة أخرى.',
    found: 'رجع إلى خانته',
    foundDone: 'رجع إلى خانته.',
  },
  confiscated: {
    title: 'أُخذ هذا الجهاز من الطفل.',
    more: 'لا يُعطى إلا لشخص بالغ مذكور بالاسم، في صفحة «المصادرات».',
    open: 'افتح المصادرات',
  },
} as const satisfies Translated<typeof english>;
