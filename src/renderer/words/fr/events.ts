import type { events as english } from '../en/events.ts';
import type { Translated } from '../translated.ts';

/** School events on the office’s page of visitors: French. */
export const events = {
  explain:
    'Pendant un événement, son panneau est affiché au-dessus des portes de l’écran d’accueil, dès une demi-heure avant le début. Les personnes qui passent par ce panneau reçoivent les règles pour les événements de l’école, et leur arrivée est plus courte.',
  title_one: '{{count}} événement est prévu',
  title_many: '{{count}} d’événements sont prévus',
  title_other: '{{count}} événements sont prévus',
  none: 'Aucun événement n’est prévu',
  noneMore:
    'Notez une assemblée, une kermesse ou un concert : les familles enregistrent leur arrivée par un panneau à part.',
  list: 'Événements d’aujourd’hui et à venir',
  name: 'Événement',
  day: 'Jour',
  when: 'Quand',
  hours: '{{from}} à {{until}}',
  arrived: 'Arrivées',
  onNow: 'Son panneau est affiché',
  actions: 'Annuler l’événement',
  cancel: 'Annuler',
  cancelLabel: 'Annuler : {{name}}',
  add: {
    open: 'Créer un événement',
    title: 'Un événement de l’école',
    name: 'Comment s’appelle-t-il ?',
    nameHint: 'C’est écrit sur le panneau, comme « Fête des récoltes »',
    nameMissing: 'Tapez le nom de l’événement',
    day: 'Quel jour ?',
    dayMissing: 'Choisissez le jour',
    dayOver: 'Choisissez aujourd’hui ou un jour à venir',
    from: 'À quelle heure commence-t-il ?',
    until: 'À quelle heure finit-il ?',
    timeHint: 'Comme 14:00',
    timeMissing: 'Tapez une heure comme 14:00',
    save: 'Créer l’événement',
    saving: 'Sauvegarde…',
    close: 'Ne rien faire',
    done: 'C’est prévu : {{name}}, {{day}}.',
  },
  cancelling: {
    title: 'Annuler : {{name}} ?',
    explain:
      'Son panneau disparaît de l’écran d’accueil et plus personne ne peut entrer pour cet événement. L’arrivée des personnes déjà venues reste enregistrée.',
    keep: 'Garder',
    yes: 'Oui, annuler',
    saving: 'Sauvegarde…',
    done: 'C’est annulé : {{name}}.',
  },
} as const satisfies Translated<typeof english>;
