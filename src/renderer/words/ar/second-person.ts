import type { secondPerson as english } from '../en/second-person.ts';
import type { Translated } from '../translated.ts';

/** What is asked of a colleague who agrees to something beside the one who is signed in: Arabic. */
export const secondPerson = {
  who: 'أي زميل معك هنا؟',
  pin: 'رمز PIN الخاص بالزميل',
  pinHint: 'يكتبه الزميل بنفسه. يصلح لهذه المرة فقط ولا يفتح شيئًا.',
  whoMissing: 'اختر الزميل الذي معك هنا',
  pinMissing: 'دع الزميل يكتب رمز PIN الخاص به',
  nobody: 'ليس لأحد غيرك حساب لمكتب الهواتف',
  nobodyMore: 'يحتاج هذا إلى شخصين. ينشئ مدير المدرسة حسابًا لزميل في «الموظفون»، ثم يمكن القيام به.',
  failed: 'لا يمكن عرض الزملاء',
} as const satisfies Translated<typeof english>;
