import type { camera as english } from '../en/camera.ts';
import type { Translated } from '../translated.ts';

/** The camera that reads codes: Spanish. */
export const camera = {
  use: 'Usar la cámara',
  stop: 'Parar la cámara',
  on: 'Cámara encendida. No se guarda ninguna imagen.',
  states: {
    starting: 'La cámara se está encendiendo…',
    seeing: 'Acerque su código a la cámara.',
    dark: 'Está demasiado oscuro para ver su código. Gírelo hacia la luz.',
    other: 'Este código no es de los nuestros. Muestre el que le dio el colegio.',
    read: 'Su código se ha leído.',
    missing: 'La cámara ya no está. Use su nombre en su lugar.',
    unusable: 'La cámara no se puede usar en este momento. Use su nombre en su lugar.',
  },
} as const satisfies Translated<typeof english>;
