import type { leaving as english } from '../en/leaving.ts';
import type { Translated } from '../translated.ts';

/** Signing out: French. */
export const leaving = {
  title: 'Enregistrer votre départ avec votre nom',
  name: 'Votre nom complet',
  seeing: 'Qui veniez-vous voir ?',
  arrived: 'Votre heure d’arrivée, environ ?',
  arrivedHint: 'Pour que nous fermions la bonne visite : par exemple 8:45',
  wrong: {
    name: 'Tapez votre prénom et votre nom de famille, comme à votre arrivée',
    seeing: 'Dites qui vous veniez voir, pour que nous fermions la bonne visite',
    arrived: 'Tapez une heure comme 8:45',
  },
  wrongShort: {
    name: 'Tapez votre prénom et votre nom de famille',
    seeing: 'Dites qui vous veniez voir',
    arrived: 'Tapez une heure comme 8:45',
  },
  signOut: 'Sortir',
  busy: 'Sauvegarde…',
  passTitle: 'Vous avez encore votre badge ?',
  passHow: 'Présentez son code au lecteur. Rien à taper.',
  askTheOffice: 'Demander au secrétariat',
  arriveAgain: 'Je viens d’arriver',
  goodbye: {
    page: 'Au revoir',
    title: 'Au revoir, {{name}}',
    titleAlone: 'Au revoir',
    times: 'Arrivée : {{arrived}}. Départ : {{left}}.',
    pass: 'Si vous avez un badge imprimé, veuillez le laisser à l’accueil.',
  },
} as const satisfies Translated<typeof english>;
