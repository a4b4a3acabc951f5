import type { keyboard as english } from '../en/keyboard.ts';
import type { Translated } from '../translated.ts';

/** The words on and behind the keys on the glass: Arabic. A name begins with what stands on the key (WCAG 2.5.3). */
export const keyboard = {
  labels: {
    keyboard: 'لوحة المفاتيح',
    shift: 'حروف كبيرة',
    erase: 'حذف',
    letters: 'abc، حروف',
    symbols: '123، أرقام وعلامات',
    accents: 'é ñ ş، حروف عليها علامات',
    latin: 'abc، حروف لاتينية',
    native: 'حروف هذه اللغة',
    space: 'مسافة',
    next: 'التالي',
    hide: 'إخفاء',
    show: 'إظهار لوحة المفاتيح',
  },
  characters: { apostrophe: 'فاصلة عليا', hyphen: 'شرطة', sign: 'العلامة {{sign}}' },
  latinNames: 'يرجى كتابة الأسماء بحروف لاتينية، كما في جواز السفر.',
  pad: { label: 'مفاتيح الأرقام', erase: 'حذف' },
} as const satisfies Translated<typeof english>;
