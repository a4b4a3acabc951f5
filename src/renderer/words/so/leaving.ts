import type { leaving as english } from '../en/leaving.ts';
import type { Translated } from '../translated.ts';

/** Signing out: Somali. */
export const leaving = {
  title: 'Bixitaankaaga magacaaga ku diiwaangeli',
  name: 'Magacaaga oo buuxa',
  seeing: 'Yaad u timid?',
  arrived: 'Qiyaastii saacaddee ayaad timid?',
  arrivedHint: 'Si aan u xirno booqashada saxda ah: tusaale 8:45',
  wrong: {
    name: 'Qor magacaaga koowaad iyo kan dambe, sidii markaad timid',
    seeing: 'Sheeg cidda aad u timid, si aan u xirno booqashada saxda ah',
    arrived: 'Qor saacad sida 8:45',
  },
  wrongShort: {
    name: 'Qor magacaaga koowaad iyo kan dambe',
    seeing: 'Sheeg cidda aad u timid',
    arrived: 'Qor saacad sida 8:45',
  },
  signOut: 'Bixitaan',
  busy: 'Waa la kaydinayaa…',
  passTitle: 'Kaarkaagii weli ma haysaa?',
  passHow: 'Koodhkiisa u dhowee akhriyaha. Wax qorid ah looma baahna.',
  arriveAgain: 'Hadda ayaan imid',
  askTheOffice: 'Weydii xafiiska',
  goodbye: {
    page: 'Nabad gelyo',
    title: 'Nabad gelyo, {{name}}',
    titleAlone: 'Nabad gelyo',
    times: 'Waxaad timid saacadda {{arrived}}, waxaadna baxday saacadda {{left}}.',
    pass: 'Haddii aad haysato kaar daabacan, fadlan kaga tag miiska soo dhaweynta.',
  },
} as const satisfies Translated<typeof english>;
