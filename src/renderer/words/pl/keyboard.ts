import type { keyboard as english } from '../en/keyboard.ts';
import type { Translated } from '../translated.ts';

/** The words on and behind the keys on the glass: Polish. A name begins with what stands on the key (WCAG 2.5.3). */
export const keyboard = {
  labels: {
    keyboard: 'Klawiatura',
    shift: 'Wielkie litery',
    erase: 'Usuń',
    letters: 'abc, litery',
    symbols: '123, cyfry i znaki',
    accents: 'é ñ ş, litery z akcentami',
    latin: 'abc, litery łacińskie',
    native: 'Litery tego języka',
    space: 'spacja',
    next: 'Następne',
    hide: 'Ukryj',
    show: 'Pokaż klawiaturę',
  },
  characters: { apostrophe: 'Apostrof', hyphen: 'Łącznik', sign: 'Znak {{sign}}' },
  latinNames: 'Imiona i nazwiska proszę pisać literami łacińskimi, jak w paszporcie.',
  pad: { label: 'Klawisze z cyframi', erase: 'Usuń' },
} as const satisfies Translated<typeof english>;
