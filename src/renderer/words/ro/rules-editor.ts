import type { rulesEditor as english } from '../en/rules-editor.ts';
import type { Translated } from '../translated.ts';

/** The head’s page of rules: what is in force, and putting a translation right: Romanian. */
export const rulesEditor = {
  sets: 'Regulile școlii',
  setNames: {
    'every-visit': 'Fiecare vizită',
    'school-event': 'Evenimentele școlii',
    'pupil-phones': 'Telefoanele copiilor',
    'staff-and-governors': 'Personal și membrii consiliului',
  },
  about: 'Versiunea {{version}}, aprobată de {{name}} pe {{day}}.',
  review: 'Vor fi revăzute: {{when}}.',
  standsIn_one: 'Există în {{count}} limbă.',
  standsIn_few: 'Există în {{count}} limbi.',
  standsIn_other: 'Există în {{count}} de limbi.',
  language: 'Care traducere?',
  changedMark: '{{language}} (în modificare)',
  onlyEnglish: 'Aceste reguli există numai în engleză.',
  explain:
    'Textul în engleză este cel valabil și nu se modifică aici. Ce corectați într-o traducere devine o versiune nouă, sub numele dvs.',
  english: 'Engleză',
  clause: 'Regula {{number}} din {{all}}',
  heading: 'Regula {{number}}: pe scurt',
  sentence: 'Regula {{number}}: propoziția întreagă',
  help: 'Regula {{number}}: lămuriri',
  titleBox: 'Titlul regulilor',
  noHelp: 'Nu există lămuriri în engleză',
  changed: 'Modificat',
  back: 'Cum era',
  backLabel: 'Cum era: {{what}}',
  movedOn: 'Între timp, acest text a fost modificat de altcineva. Acum spune: {{text}}',
  changes_one: '{{count}} modificare în această traducere',
  changes_few: '{{count}} modificări în această traducere',
  changes_other: '{{count}} de modificări în această traducere',
  noChanges: 'Nimic nu este modificat în această traducere.',
  undoAll: 'Anulați tot',
  look: 'Vedeți modificările',
  keptHere: 'Ce scrieți rămâne aici cât sunteți pe alte pagini. Nu este în vigoare până nu salvați.',
  empty: 'Scrieți ceva aici sau apăsați „Cum era”',
  check: {
    title: 'Este corect?',
    effect:
      'Astfel se face versiunea {{version}} a regulilor „{{rules}}”. De acum înainte, vizitatorii sunt întrebați după textul nou; ce au acceptat vizitatorii de până acum rămâne cum a fost.',
    table: 'Ce se modifică',
    what: 'Ce',
    before: 'Înainte',
    after: 'După',
    nothing: 'Nimic',
    back: 'Modificați mai departe',
    save: 'Salvați ca versiunea {{version}}',
    saving: 'Se salvează…',
  },
  done: 'Versiunea {{version}} a regulilor „{{rules}}” este în vigoare.',
  rulesChanged:
    'Între timp, aceste reguli au fost modificate de altcineva. Ce ați scris este încă aici. Uitați-vă din nou, apoi salvați.',
} as const satisfies Translated<typeof english>;
