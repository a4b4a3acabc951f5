import type { pupils as english } from '../en/pupils.ts';
import type { Translated } from '../translated.ts';

/** What the pupil register says: Somali. */
export const pupils = {
  count_one: 'Carruur: {{count}}, {{classes}}',
  count_other: 'Carruur: {{count}}, {{classes}}',
  classes_one: '{{count}} fasal',
  classes_other: '{{count}} fasal',
  empty: 'Weli carruur ma jirto',
  emptyMore: 'Ka soo geli fayl nidaamka dugsigaaga, ama ilmaha koowaad gacan ku dar.',
  search: 'Raadi ilmo',
  nobodyFound: 'Ilmo magaciisu leeyahay xarfahan ma jiro.',
  name: 'Magaca',
  className: 'Fasalka',
  add: {
    title: 'Ku dar hal ilmo',
    name: 'Magaca oo buuxa',
    nameHint: 'Sida uu miiska uga muuqanayo',
    className: 'Fasalka',
    classHint: 'Sida 5 Hazel',
    save: 'Ku dar ilmaha',
    saving: 'Waa la kaydinayaa…',
    saved: '{{name}} hadda wuxuu ku jiraa {{className}}.',
    nameMissing: 'Qor magaca ilmaha',
    classMissing: 'Qor fasalka ilmaha',
  },
  bringIn: {
    title: 'Soo geli fayl',
    choose: 'Dooro fayl',
    choosing: 'Waa la akhriyayaa…',
    nothing: 'Waxba is beddeli maayaan: qof kasta oo faylkan ku jira hore ayuu diiwaanka ugu jiraa.',
    line: 'Sadarka',
    column: 'Tiirka',
    reason: 'Waxa khaldan',
    applying: 'Waa la kaydinayaa…',
    cancel: 'Iska daa',
    another: 'Dooro fayl kale',
    more_one: 'iyo {{count}} kale',
    more_other: 'iyo {{count}} kale',
    emptyCell: 'Waxba kuma jiraan',
    twice: 'Ilmahan laba jeer ayuu faylka ku jiraa',
  },
} as const satisfies Translated<typeof english>;
