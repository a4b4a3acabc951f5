import type { phoneDesk as english } from '../en/phone-desk.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says of a scan that did not do what was wanted: Arabic. */
export const refused = {
  'ticket-used': 'تذكرة مستعملة',
  'ticket-voided': 'تذكرة لم تعد صالحة',
  'ticket-replaced': 'تذكرة مستبدَلة',
  'ticket-undone': 'تذكرة تسليم أُلغي',
  'ticket-not-found': 'لا توجد تذكرة كهذه',
  'code-damaged': 'رمز تالف',
  'code-foreign': 'ليس من رموزنا',
  'code-is-pass': 'هذه بطاقة زائر',
  'code-is-card': 'هذه بطاقة عودة لزائر',
  'child-card-cancelled': 'بطاقة لم تعد صالحة',
  'slot-tag-cancelled': 'علّاقة لم تعد صالحة',
  'nothing-held': 'لا شيء لإعادته',
  'handover-not-held': 'ليس في الخزانة',
  'device-already-held': 'سُلِّم من قبل',
  'permission-missing': 'بلا إذن',
  'keeps-own-device': 'يحتفظ بجهازه',
  'adult-only': 'لشخص بالغ فقط',
  'cupboard-full': 'الخزانة ممتلئة',
  'slot-taken': 'هذه الخانة مستعملة',
  'slot-out-of-order': 'هذه الخانة معطّلة',
  'undo-too-late': 'فات وقت التراجع',
  'undo-superseded': 'لا يمكن التراجع عنه',
  other: 'لم ينجح ذلك',
} as const satisfies Translated<(typeof english)['refused']>;
