/** The words on and behind the keys on the glass. A name begins with what stands on the key (WCAG 2.5.3). */
export const keyboard = {
  labels: {
    keyboard: 'Keyboard',
    shift: 'Capital letters',
    erase: 'Delete',
    letters: 'abc, letters',
    symbols: '123, numbers and signs',
    accents: 'é ñ ş, letters with accents',
    /** Turns from the letters of another script to Latin ones. */
    latin: 'abc, Latin letters',
    /** And back. */
    native: 'Letters of this language',
    space: 'space',
    next: 'Next box',
    hide: 'Hide',
    show: 'Show the keyboard',
  },
  characters: { apostrophe: 'Apostrophe', hyphen: 'Hyphen', sign: 'Sign {{sign}}' },
  /** For languages whose letters the keys do not have. */
  latinNames: 'Please type names in Latin letters, as in a passport.',
  pad: { label: 'Number keys', erase: 'Delete' },
} as const;
