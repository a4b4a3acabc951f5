import type { rulesEditor as english } from '../en/rules-editor.ts';
import type { Translated } from '../translated.ts';

/** The head’s page of rules: French. */
export const rulesEditor = {
  sets: 'Les règles de l’école',
  setNames: {
    'every-visit': 'Chaque visite',
    'school-event': 'Événements de l’école',
    'pupil-phones': 'Téléphones des enfants',
    'staff-and-governors': 'Personnel et conseil d’administration',
  },
  about: 'Version {{version}}, approuvée par {{name}} le {{day}}.',
  review: 'À revoir : {{when}}.',
  standsIn_one: 'Elle existe en {{count}} langue.',
  standsIn_many: 'Elle existe en {{count}} de langues.',
  standsIn_other: 'Elle existe en {{count}} langues.',
  language: 'Quelle traduction ?',
  changedMark: '{{language}} (en cours de modification)',
  onlyEnglish: 'Ces règles n’existent qu’en anglais.',
  explain:
    'C’est le texte anglais qui fait foi ; il ne se modifie pas ici. Ce que vous corrigez dans une traduction crée une nouvelle version, à votre nom.',
  english: 'Anglais',
  clause: 'Règle {{number}} sur {{all}}',
  heading: 'Règle {{number}} : en quelques mots',
  sentence: 'Règle {{number}} : la phrase entière',
  help: 'Règle {{number}} : aide',
  titleBox: 'Titre des règles',
  noHelp: 'Pas d’aide en anglais',
  changed: 'Modifié',
  back: 'Comme avant',
  backLabel: 'Comme avant : {{what}}',
  movedOn: 'Quelqu’un d’autre a modifié ce texte entre-temps. Il dit maintenant : {{text}}',
  changes_one: '{{count}} modification dans cette traduction',
  changes_many: '{{count}} de modifications dans cette traduction',
  changes_other: '{{count}} modifications dans cette traduction',
  noChanges: 'Rien n’est modifié dans cette traduction.',
  undoAll: 'Tout annuler',
  look: 'Voir les modifications',
  keptHere:
    'Ce que vous tapez reste ici pendant que vous êtes sur d’autres pages. Cela n’entre en vigueur que lorsque vous l’enregistrez.',
  empty: 'Écrivez quelque chose ici, ou touchez « Comme avant »',
  check: {
    title: 'Est-ce juste ?',
    effect:
      'Cela crée la version {{version}} des règles « {{rules}} ». À partir de maintenant, le nouveau texte est présenté aux visiteurs ; ce que les visiteurs précédents ont accepté reste inchangé.',
    table: 'Ce qui change',
    what: 'Quoi',
    before: 'Avant',
    after: 'Après',
    nothing: 'Rien',
    back: 'Continuer à modifier',
    save: 'Enregistrer la version {{version}}',
    saving: 'Sauvegarde…',
  },
  done: 'La version {{version}} de « {{rules}} » est en vigueur.',
  rulesChanged:
    'Quelqu’un d’autre a modifié ces règles entre-temps. Ce que vous avez tapé est toujours là. Relisez-le, puis enregistrez.',
} as const satisfies Translated<typeof english>;
