import type { keyboard as english } from '../en/keyboard.ts';
import type { Translated } from '../translated.ts';

/** The words on and behind the keys on the glass: Turkish. A name begins with what stands on the key (WCAG 2.5.3). */
export const keyboard = {
  labels: {
    keyboard: 'Klavye',
    shift: 'Büyük harfler',
    erase: 'Sil',
    letters: 'abc, harfler',
    symbols: '123, sayılar ve işaretler',
    accents: 'é ñ ş, işaretli harfler',
    latin: 'abc, Latin harfleri',
    native: 'Bu dilin harfleri',
    space: 'boşluk',
    next: 'Sonraki',
    hide: 'Gizle',
    show: 'Klavyeyi göster',
  },
  characters: { apostrophe: 'Kesme işareti', hyphen: 'Kısa çizgi', sign: 'İşaret {{sign}}' },
  latinNames: 'Lütfen adları pasaporttaki gibi Latin harfleriyle yazın.',
  pad: { label: 'Sayı tuşları', erase: 'Sil' },
} as const satisfies Translated<typeof english>;
