import type { onSitePapers as english } from '../en/on-site-papers.ts';
import type { Translated } from '../translated.ts';

/** The list of who is on site, and the record of a roll call, on paper: French. */
export const onSitePapers = {
  evacuation: 'Sur place : à emporter au point de rassemblement',
  lockdown: 'Sur place : pour un confinement',
  evacuationHow:
    'Cochez toutes les personnes que vous voyez. Dites tout de suite qui manque et où ces personnes allaient.',
  lockdownHow: 'Trouvez où est chaque personne. Ne quittez pas une pièce sûre pour la chercher.',
  made: 'Situation à {{time}}, {{day}}',
  people_one: '{{count}} personne',
  people_many: '{{count}} de personnes',
  people_other: '{{count}} personnes',
  nobody: 'Aucune arrivée n’était enregistrée.',
  seen: 'Vu',
  where: 'Où',
  name: 'Nom',
  from: 'Type, organisme',
  seeing: 'Vient voir',
  since: 'Depuis',
  noPhones:
    'Les téléphones des enfants sont sur une autre liste. Les enfants et le personnel sont comptés avec leurs propres listes.',
  page: 'Page {{page}} sur {{pages}}',
  rollCall: {
    title: 'Appel des présents',
    drill: 'Exercice',
    real: 'Alerte réelle',
    evacuation: 'Évacuation',
    lockdown: 'Confinement',
    begun: 'Commencé à {{time}}, {{day}}, par {{name}}',
    ended: 'Terminé à {{time}} par {{name}}',
    running: 'Pas encore terminé',
    missing_one: '{{count}} manquant',
    missing_many: '{{count}} de manquants',
    missing_other: '{{count}} manquants',
    safe_one: '{{count}} en sécurité',
    safe_many: '{{count}} en sécurité',
    safe_other: '{{count}} en sécurité',
    left_one: '{{count}} était déjà parti',
    left_many: '{{count}} étaient déjà partis',
    left_other: '{{count}} étaient déjà partis',
    state: 'État',
    note: 'Remarque : {{note}}',
    states: { missing: 'MANQUANT', safe: 'en sécurité', left: 'départ enregistré' },
    by: '{{time}}, {{name}}',
    signed: 'Signature de la personne qui a fait l’appel',
  },
} as const satisfies Translated<typeof english>;
