import type { camera as english } from '../en/camera.ts';
import type { Translated } from '../translated.ts';

/** The camera that reads codes: French. */
export const camera = {
  use: 'Utiliser la caméra',
  stop: 'Arrêter la caméra',
  on: 'Caméra allumée. Aucune image n’est gardée.',
  states: {
    starting: 'La caméra démarre…',
    seeing: 'Présentez votre code devant la caméra.',
    dark: 'Il fait trop sombre pour voir votre code. Tournez-le vers la lumière.',
    other: 'Ce code n’est pas un des nôtres. Présentez celui que l’école vous a donné.',
    read: 'Votre code a été lu.',
    missing: 'La caméra n’est plus là. Utilisez plutôt votre nom.',
    unusable: 'La caméra ne fonctionne pas pour le moment. Utilisez plutôt votre nom.',
  },
} as const satisfies Translated<typeof english>;
