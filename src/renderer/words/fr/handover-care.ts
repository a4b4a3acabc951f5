import type { handoverCare as english } from '../en/handover-care.ts';
import type { Translated } from '../translated.ts';

/** What the phone desk says where something about a handover is put right: French. */
export const handoverCare = {
  amend: {
    title: 'Son état à l’arrivée',
    explain: 'Casier {{slot}}, {{name}}. Ce qui était noté avant reste dans le registre.',
    save: 'Enregistrer',
    saving: 'Sauvegarde…',
    cancel: 'Plus tard',
    done: 'Les défauts sont enregistrés.',
  },
  worthless: {
    title: 'Invalider ce ticket ?',
    explain:
      'Casier {{slot}}, {{name}}. Le ticket ne permet plus de rien reprendre. Le téléphone reste dans son casier.',
    reason: 'Pourquoi ?',
    reasonHint: 'Quelques mots, comme « trouvé dans la cour »',
    reasonMissing: 'Dites pourquoi en quelques mots',
    make: 'L’invalider',
    making: 'Sauvegarde…',
    cancel: 'Plus tard',
    done: 'Le ticket n’est plus valable.',
  },
  mistake: {
    open: 'Saisi par erreur',
    title: 'Est-ce une saisie par erreur ?',
    explain:
      'Casier {{slot}}, {{name}}. La saisie est annulée, et le casier est de nouveau libre. Le registre garde les deux.',
    reasonHint: 'Quelques mots, comme « il est à un autre enfant »',
    make: 'Annuler la saisie',
  },
  putRight: {
    title: 'Où est le téléphone ?',
    explain:
      '{{name}}, casier {{slot}}. La restitution reste dans le registre, et ce que vous dites y est ajouté.',
    inSlot: 'Il est encore ici',
    inSlotHint: 'De retour dans le casier {{slot}}',
    wentOut: 'Il est parti avec un autre enfant',
    wentOutHint: 'Le casier {{slot}} est signalé jusqu’à son retour',
    cancel: 'Plus tard',
    inSlotDone: 'Il est de nouveau dans l’armoire.',
    wentOutDone: 'Le casier est signalé jusqu’à son retour.',
  },
  misplaced: {
    'went-out': 'Il est parti avec un autre enfant.',
    missing: 'Un comptage ne l’a pas trouvé dans son casier.',
    elsewhere: 'Un comptage l’a trouvé dans un autre casier.',
    found: 'Il est de retour dans son casier',
    foundDone: 'Il est de retour dans son casier.',
  },
  confiscated: {
    title: 'Cet appareil a été confisqué à l’enfant.',
    more: 'Seul un adulte désigné peut le reprendre, à la page Confisqués.',
    open: 'Ouvrir Confisqués',
  },
} as const satisfies Translated<typeof english>;
