import type { printing as english } from '../en/printing.ts';
import type { Translated } from '../translated.ts';

/** What the desk says of papers on their way to a printer: French. */
export const printing = {
  papers: {
    ticket: 'Ticket de téléphone',
    pass: 'Badge de visiteur',
    'return-card': 'Carte de visiteur régulier',
    'on-site': 'Liste des personnes sur place',
    'roll-call': 'Appel des présents',
    'child-cards': 'Cartes d’élève',
    'slot-tags': 'Jetons des casiers',
    'pupil-history': 'Historique des appareils d’un enfant',
    'test-page': 'Page d’essai',
  },
  states: {
    queued: 'En route vers l’imprimante…',
    submitted: 'L’imprimante l’a reçu…',
    printed: 'C’est imprimé.',
    confirmed: 'Quelqu’un l’a vu sortir.',
    cancelled: 'L’envoi a été retiré. Rien ne sortira plus tard.',
  },
  failed: {
    'printer-missing': 'Il n’y a pas d’imprimante pour cela. La direction en choisit une dans les Réglages.',
    'print-failed': 'L’imprimante ne l’a pas accepté.',
    'printer-stopped': 'L’imprimante est arrêtée. L’envoi a été retiré : rien ne sortira plus tard.',
    'printer-refuses': 'L’imprimante n’accepte aucun papier en ce moment.',
    'printer-out-of-paper':
      'L’imprimante n’a plus de papier. L’envoi a été retiré : rien ne sortira plus tard.',
    'printer-offline':
      'L’imprimante ne répond pas. Est-elle allumée et branchée ? Rien ne sortira plus tard.',
    'print-unconfirmed':
      'L’imprimante ne dit pas si le papier est sorti. Regardez, et sinon imprimez de nouveau.',
    other: 'Rien n’a été imprimé.',
  },
  onScreen: 'Le code à l’écran marche aussi bien.',
  waiting: {
    button_one: '{{count}} papier à suivre',
    button_many: '{{count}} de papiers à suivre',
    button_other: '{{count}} papiers à suivre',
    title: 'Papiers pas encore sortis',
    caption: 'Papiers d’aujourd’hui qui sont en route ou n’ont pas été imprimés',
    paper: 'Papier',
    slot: 'Casier {{slot}}',
    copy: 'exemplaire {{copy}}',
    at: 'Envoi',
    state: 'Où il en est',
    actions: 'Que faire',
    again: 'Réimprimer',
    againLabel: 'Réimprimer : {{paper}}, envoi de {{time}}',
    confirm: 'Il est sorti',
    confirmLabel: 'Il est sorti : {{paper}}, envoi de {{time}}',
    cancel: 'Retirer',
    cancelLabel: 'Retirer : {{paper}}, envoi de {{time}}',
    remove: 'Plus utile',
    removeLabel: 'Plus utile : {{paper}}, envoi de {{time}}',
    none: 'Tous les papiers d’aujourd’hui sont sortis.',
    phonesSafe: 'Rien n’est perdu : les téléphones sont bien là, chacun dans son casier.',
    nothingLost: 'Rien n’est perdu.',
    whatToDo:
      'Regardez l’imprimante : est-elle allumée, a-t-elle du papier, son câble est-il branché ? Puis réimprimez les papiers d’ici.',
    allAgain_one: 'Réimprimer {{count}} papier',
    allAgain_many: 'Réimprimer les {{count}} de papiers',
    allAgain_other: 'Réimprimer les {{count}} papiers',
    sending: 'Envoi…',
  },
} as const satisfies Translated<typeof english>;
