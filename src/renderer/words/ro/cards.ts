import type { cards as english } from '../en/cards.ts';
import type { Translated } from '../translated.ts';

/** Return cards, for visitors who come again and again: Romanian. */
export const cards = {
  explain:
    'Cine ține un card de revenire în fața cititorului nu trebuie să-și mai scrie numele. Codul cardului nu spune nimic despre nimeni, dar ecranul de la ușă îl salută pe nume pe cel care îl poartă: anulați imediat un card pierdut.',
  title_one: '{{count}} card de revenire în folosință',
  title_few: '{{count}} carduri de revenire în folosință',
  title_other: '{{count}} de carduri de revenire în folosință',
  none: 'Nimeni nu are încă un card de revenire',
  noneMore: 'Faceți unul pentru un vizitator care este aici, din pagina „În școală”.',
  search: 'Căutați un card',
  nobodyFound: 'Niciun card nu are aceste litere în nume.',
  list: 'Carduri de revenire în folosință',
  name: 'Nume',
  made: 'Făcut pe',
  used: 'Ultima folosire',
  never: 'Încă nefolosit',
  actions: 'Afișați cardul sau spuneți că s-a pierdut',
  show: 'Afișați',
  showLabel: 'Afișați cardul: {{name}}',
  lost: 'Card pierdut',
  lostLabel: 'Card pierdut: {{name}}',
  make: 'Faceți un card de revenire',
  makeLabel: 'Faceți un card de revenire: {{name}}',
  making: 'Se salvează…',
  has: 'Are card',
  card: {
    title: 'Card de revenire: {{name}}',
    how: 'Tipăriți-l pentru vizitator. Data viitoare îl ține în fața cititorului și nu trebuie să-și scrie numele.',
    code: 'Codul QR al cardului de revenire',
    print: 'Tipăriți cardul',
    close: 'Gata',
  },
  losing: {
    title: 'S-a pierdut cardul: {{name}}?',
    explain: 'Nu mai este valabil, imediat și definitiv. Puteți face unul nou la următoarea vizită.',
    keep: 'Nu s-a pierdut',
    yes: 'Da, anulați-l',
    saving: 'Se salvează…',
    done: 'Cardul nu mai este valabil: {{name}}.',
  },
} as const satisfies Translated<typeof english>;
