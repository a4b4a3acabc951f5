import type { comfort as english } from '../en/comfort.ts';
import type { Translated } from '../translated.ts';

/** How a screen looks and sounds for whoever stands in front of it: Polish. */
export const comfort = {
  open: 'Wygląd ekranu',
  title: 'Jak ma to dla Państwa wyglądać',
  lead: 'Tak zostanie, dopóki Państwo nie skończą. Nic nie jest zachowywane.',
  deskTitle: 'Wygląd tego ekranu',
  deskLead: 'Tak zostanie do ponownego uruchomienia programu.',
  theme: 'Kolory',
  themes: {
    day: 'Jasne',
    contrast: 'Wysoki kontrast',
    evening: 'Ciemne wieczorne',
  },
  text: 'Wielkość słów',
  texts: {
    normal: 'Zwykła',
    large: 'Duża',
    largest: 'Największa',
  },
  low: 'Przesuń przyciski niżej',
  calm: 'Nic się nie rusza',
  sounds: 'Dźwięki',
  usual: 'Wróć do tego, co było',
  touchToBegin: 'Dotknij, aby zacząć',
} as const satisfies Translated<typeof english>;
