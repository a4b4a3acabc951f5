import type { keyboard as english } from '../en/keyboard.ts';
import type { Translated } from '../translated.ts';

/** The words on and behind the keys on the glass: French. A name begins with what stands on the key (WCAG 2.5.3). */
export const keyboard = {
  labels: {
    keyboard: 'Clavier',
    shift: 'Majuscules',
    erase: 'Effacer',
    letters: 'abc, lettres',
    symbols: '123, chiffres et signes',
    accents: 'é ñ ş, lettres avec accents',
    latin: 'abc, lettres latines',
    native: 'Lettres de cette langue',
    space: 'espace',
    next: 'Suivant',
    hide: 'Masquer',
    show: 'Afficher le clavier',
  },
  characters: { apostrophe: 'Apostrophe', hyphen: 'Trait d’union', sign: 'Signe {{sign}}' },
  latinNames: 'Veuillez taper les noms en lettres latines, comme dans un passeport.',
  pad: { label: 'Touches des chiffres', erase: 'Effacer' },
} as const satisfies Translated<typeof english>;
