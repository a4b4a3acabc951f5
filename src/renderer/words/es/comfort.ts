import type { comfort as english } from '../en/comfort.ts';
import type { Translated } from '../translated.ts';

/** How a screen looks and sounds for whoever stands in front of it: Spanish. */
export const comfort = {
  open: 'Aspecto',
  title: 'El aspecto de la pantalla para usted',
  lead: 'Se queda así hasta que usted termine. No se guarda nada.',
  deskTitle: 'El aspecto de esta pantalla',
  deskLead: 'Se queda así hasta que el programa se inicie de nuevo.',
  theme: 'Colores',
  themes: {
    day: 'Claro',
    contrast: 'Alto contraste',
    evening: 'Noche, oscuro',
  },
  text: 'Tamaño de las palabras',
  texts: {
    normal: 'Normal',
    large: 'Grande',
    largest: 'Muy grande',
  },
  low: 'Bajar los controles',
  calm: 'Nada se mueve',
  sounds: 'Sonidos',
  usual: 'Dejar como estaba',
  touchToBegin: 'Toque para empezar',
} as const satisfies Translated<typeof english>;
