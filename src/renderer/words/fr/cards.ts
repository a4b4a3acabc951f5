import type { cards as english } from '../en/cards.ts';
import type { Translated } from '../translated.ts';

/** Return cards, for visitors who come again and again: French. */
export const cards = {
  explain:
    'Une personne qui présente une carte de visiteur régulier au lecteur n’a plus besoin de taper son nom. Le code ne dit rien sur personne, mais à l’entrée, la personne qui a la carte est saluée par son nom : si une carte est perdue, annulez-la tout de suite.',
  title_one: '{{count}} carte de visiteur régulier est en service',
  title_many: '{{count}} de cartes de visiteur régulier sont en service',
  title_other: '{{count}} cartes de visiteur régulier sont en service',
  none: 'Personne n’a encore de carte de visiteur régulier',
  noneMore: 'Créez-en une pour un visiteur présent, sur la page « Sur place ».',
  search: 'Chercher une carte',
  nobodyFound: 'Aucune carte n’a ces lettres dans son nom.',
  list: 'Cartes de visiteur régulier en service',
  name: 'Nom',
  made: 'Créée le',
  used: 'Dernière utilisation',
  never: 'Pas encore utilisée',
  actions: 'Montrer la carte, ou dire qu’elle est perdue',
  show: 'Montrer',
  showLabel: 'Montrer la carte de {{name}}',
  lost: 'Carte perdue',
  lostLabel: 'Carte perdue : {{name}}',
  make: 'Créer une carte',
  makeLabel: 'Créer une carte de visiteur régulier pour {{name}}',
  making: 'Sauvegarde…',
  has: 'A une carte',
  card: {
    title: 'Carte de visiteur régulier de {{name}}',
    how: 'Imprimez-la pour le visiteur. La prochaine fois, il suffit de la présenter au lecteur, sans taper de nom.',
    code: 'Code QR de la carte de visiteur régulier',
    print: 'Imprimer la carte',
    close: 'Terminé',
  },
  losing: {
    title: 'La carte de {{name}} est-elle perdue ?',
    explain:
      'Elle cesse de fonctionner tout de suite et pour toujours. Vous pourrez en créer une autre à la prochaine visite.',
    keep: 'Elle n’est pas perdue',
    yes: 'Oui, annuler la carte',
    saving: 'Sauvegarde…',
    done: 'La carte de {{name}} ne fonctionne plus.',
  },
} as const satisfies Translated<typeof english>;
