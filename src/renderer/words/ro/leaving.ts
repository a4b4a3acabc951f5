import type { leaving as english } from '../en/leaving.ts';
import type { Translated } from '../translated.ts';

/** Signing out: Romanian. */
export const leaving = {
  title: 'Înregistrați-vă plecarea cu numele',
  name: 'Numele dvs. complet',
  seeing: 'La cine ați venit?',
  arrived: 'Pe la ce oră ați sosit?',
  arrivedHint: 'Ca să închidem vizita corectă: de exemplu 8:45',
  wrong: {
    name: 'Scrieți prenumele și numele de familie, ca la sosire',
    seeing: 'Spuneți la cine ați venit, ca să închidem vizita corectă',
    arrived: 'Scrieți o oră, de exemplu 8:45',
  },
  wrongShort: {
    name: 'Scrieți prenumele și numele de familie',
    seeing: 'Spuneți la cine ați venit',
    arrived: 'Scrieți o oră, de exemplu 8:45',
  },
  signOut: 'Plecare',
  busy: 'Se salvează…',
  passTitle: 'Mai aveți ecusonul?',
  passHow: 'Țineți codul lui în fața cititorului. Nu trebuie să scrieți nimic.',
  arriveAgain: 'Tocmai am sosit',
  askTheOffice: 'Întrebați la secretariat',
  goodbye: {
    page: 'La revedere',
    title: 'La revedere, {{name}}',
    titleAlone: 'La revedere',
    times: 'Ați sosit la ora {{arrived}} și ați plecat la ora {{left}}.',
    pass: 'Dacă aveți un ecuson tipărit, vă rugăm să îl lăsați la recepție.',
  },
} as const satisfies Translated<typeof english>;
