import type { keyboard as english } from '../en/keyboard.ts';
import type { Translated } from '../translated.ts';

/** The words on and behind the keys on the glass: Romanian. A name begins with what stands on the key (WCAG 2.5.3). */
export const keyboard = {
  labels: {
    keyboard: 'Tastatură',
    shift: 'Litere mari',
    erase: 'Ștergere',
    letters: 'abc, litere',
    symbols: '123, cifre și semne',
    accents: 'é ñ ş, litere cu accente',
    latin: 'abc, litere latine',
    native: 'Literele acestei limbi',
    space: 'spațiu',
    next: 'Înainte',
    hide: 'Ascunde',
    show: 'Afișați tastatura',
  },
  characters: { apostrophe: 'Apostrof', hyphen: 'Cratimă', sign: 'Semnul {{sign}}' },
  latinNames: 'Vă rugăm să scrieți numele cu litere latine, ca în pașaport.',
  pad: { label: 'Taste cu cifre', erase: 'Ștergere' },
} as const satisfies Translated<typeof english>;
