import type { comfort as english } from '../en/comfort.ts';
import type { Translated } from '../translated.ts';

/** How a screen looks and sounds for whoever stands in front of it: French. */
export const comfort = {
  open: 'Affichage',
  title: 'L’affichage pour vous',
  lead: 'Cela reste ainsi jusqu’à ce que vous ayez fini. Rien n’est gardé.',
  deskTitle: 'Affichage de cet écran',
  deskLead: 'Cela reste ainsi jusqu’au prochain démarrage du programme.',
  theme: 'Couleurs',
  themes: {
    day: 'Clair',
    contrast: 'Contraste fort',
    evening: 'Soir, sombre',
  },
  text: 'Taille des mots',
  texts: {
    normal: 'Normale',
    large: 'Grande',
    largest: 'Très grande',
  },
  low: 'Abaisser les commandes',
  calm: 'Rien ne bouge',
  sounds: 'Sons',
  usual: 'Remettre comme avant',
  touchToBegin: 'Touchez pour commencer',
} as const satisfies Translated<typeof english>;
