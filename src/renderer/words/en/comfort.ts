/** How a screen looks and sounds for whoever stands in front of it. */
export const comfort = {
  open: 'How it looks',
  title: 'How it looks for you',
  lead: 'It stays like this until you have finished. Nothing is kept.',
  deskTitle: 'How this screen looks',
  deskLead: 'It stays like this until the program is started again.',
  theme: 'Colours',
  themes: {
    day: 'Light',
    contrast: 'High contrast',
    evening: 'Dark evening',
  },
  text: 'Size of the words',
  texts: {
    normal: 'Normal',
    large: 'Large',
    largest: 'Largest',
  },
  low: 'Bring controls lower',
  calm: 'Nothing moves',
  sounds: 'Sounds',
  usual: 'Back to how it was',
  touchToBegin: 'Touch to begin',
} as const;
