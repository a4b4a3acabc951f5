import type { keyboard as english } from '../en/keyboard.ts';
import type { Translated } from '../translated.ts';

/** The words on and behind the keys on the glass: Spanish. A name begins with what stands on the key (WCAG 2.5.3). */
export const keyboard = {
  labels: {
    keyboard: 'Teclado',
    shift: 'Mayúsculas',
    erase: 'Borrar',
    letters: 'abc, letras',
    symbols: '123, números y signos',
    accents: 'é ñ ş, letras con acentos',
    latin: 'abc, letras latinas',
    native: 'Letras de este idioma',
    space: 'espacio',
    next: 'Siguiente',
    hide: 'Ocultar',
    show: 'Mostrar el teclado',
  },
  characters: { apostrophe: 'Apóstrofo', hyphen: 'Guion', sign: 'Signo {{sign}}' },
  latinNames: 'Por favor, escriba los nombres en letras latinas, como en un pasaporte.',
  pad: { label: 'Teclas de números', erase: 'Borrar' },
} as const satisfies Translated<typeof english>;
