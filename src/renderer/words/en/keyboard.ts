/** The words on and behind the keys on the glass. */
export const keyboard = {
  labels: {
    keyboard: 'Keyboard',
    shift: 'Capital letters',
    erase: 'Delete',
    letters: 'Letters',
    symbols: 'Numbers and signs',
    accents: 'Letters with accents',
    space: 'space',
    next: 'Next box',
    hide: 'Hide',
    show: 'Show the keyboard',
  },
  characters: { apostrophe: 'Apostrophe', hyphen: 'Hyphen' },
  pad: { label: 'Number keys', erase: 'Delete' },
} as const;
