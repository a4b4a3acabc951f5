import type { rulesEditor as english } from '../en/rules-editor.ts';
import type { Translated } from '../translated.ts';

/** The head’s page of rules: what is in force, and putting a translation right: Somali. */
export const rulesEditor = {
  sets: 'Xeerarka dugsiga',
  setNames: {
    'every-visit': 'Booqasho kasta',
    'school-event': 'Munaasabadaha dugsiga',
    'pupil-phones': 'Taleefannada carruurta',
    'staff-and-governors': 'Shaqaalaha iyo xubnaha guddiga',
  },
  about: 'Daabacaadda {{version}}, waxaa ansixiyey {{name}}, {{day}}.',
  review: 'Mar kale waa la eegi doonaa: {{when}}.',
  standsIn_one: 'Waxay ku qoran yihiin {{count}} luqad.',
  standsIn_other: 'Waxay ku qoran yihiin {{count}} luqadood.',
  language: 'Turjumaaddee?',
  changedMark: '{{language}} (waa la beddelayaa)',
  onlyEnglish: 'Xeerarkani waxay ku qoran yihiin Ingiriisi keliya.',
  explain:
    'Qoraalka Ingiriisiga ah ayaa ansax ah, halkanna laguma beddelo. Waxa aad turjumaad ka saxdo waxay noqonayaan daabacaad cusub oo magacaaga ku qoran.',
  english: 'Ingiriisi',
  clause: 'Xeerka {{number}} ee {{all}}',
  heading: 'Xeerka {{number}}: si kooban',
  sentence: 'Xeerka {{number}}: weedha oo dhan',
  help: 'Xeerka {{number}}: sharraxaad',
  titleBox: 'Cinwaanka xeerarka',
  noHelp: 'Sharraxaad Ingiriisi ah ma jirto',
  changed: 'La beddelay',
  back: 'Sidii hore',
  backLabel: 'Sidii hore: {{what}}',
  movedOn: 'Qof kale ayaa qoraalkan beddelay intii u dhexaysay. Hadda wuxuu leeyahay: {{text}}',
  changes_one: '{{count}} wax ayaa turjumaaddan laga beddelay',
  changes_other: '{{count}} wax ayaa turjumaaddan laga beddelay',
  noChanges: 'Waxba lagama beddelin turjumaaddan.',
  undoAll: 'Dhammaan ka noqo',
  look: 'Eeg waxa la beddelay',
  keptHere:
    'Waxa aad qorto halkan ayay ku jiraan inta aad bogag kale joogto. Ma dhaqan galaan ilaa aad kaydiso.',
  empty: 'Halkan wax ku qor, ama riix “Sidii hore”',
  check: {
    title: 'Ma sax baa?',
    effect:
      'Tani waxay samaynaysaa daabacaadda {{version}} ee xeerarka “{{rules}}”. Hadda laga bilaabo booqdayaasha waxaa la weydiinayaa qoraalka cusub; wixii ay booqdayaashii hore aqbaleen sidoodii ayay ahaanayaan.',
    table: 'Waxa isbeddelaya',
    what: 'Waxa',
    before: 'Hore',
    after: 'Ka dib',
    nothing: 'Waxba',
    back: 'Sii wad beddelka',
    save: 'U kaydi daabacaadda {{version}}',
    saving: 'Waa la kaydinayaa…',
  },
  done: 'Daabacaadda {{version}} ee “{{rules}}” way dhaqan gashay.',
  rulesChanged:
    'Qof kale ayaa xeerarkan beddelay intii u dhexaysay. Wixii aad qortay weli halkan ayay ku jiraan. Mar kale eeg, ka dibna kaydi.',
} as const satisfies Translated<typeof english>;
