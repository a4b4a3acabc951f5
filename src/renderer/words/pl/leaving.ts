import type { leaving as english } from '../en/leaving.ts';
import type { Translated } from '../translated.ts';

/** Signing out: Polish. */
export const leaving = {
  title: 'Wypisanie się imieniem i nazwiskiem',
  name: 'Państwa imię i nazwisko',
  seeing: 'Do kogo Państwo przyszli?',
  arrived: 'O której mniej więcej Państwo przyszli?',
  arrivedHint: 'Żebyśmy zamknęli właściwą wizytę: na przykład 8:45',
  wrong: {
    name: 'Proszę wpisać imię i nazwisko tak jak przy wejściu',
    seeing: 'Proszę podać, do kogo Państwo przyszli, żebyśmy zamknęli właściwą wizytę',
    arrived: 'Proszę wpisać godzinę, na przykład 8:45',
  },
  wrongShort: {
    name: 'Proszę wpisać imię i nazwisko',
    seeing: 'Proszę podać, do kogo Państwo przyszli',
    arrived: 'Proszę wpisać godzinę, na przykład 8:45',
  },
  signOut: 'Wypisz mnie',
  busy: 'Zapisywanie…',
  passTitle: 'Mają Państwo jeszcze identyfikator?',
  passHow: 'Proszę przyłożyć jego kod do czytnika. Nie trzeba nic wpisywać.',
  askTheOffice: 'Zapytaj w sekretariacie',
  arriveAgain: 'Właśnie przychodzę',
  goodbye: {
    page: 'Do widzenia',
    title: 'Do widzenia, {{name}}',
    titleAlone: 'Do widzenia',
    times: 'Wejście o {{arrived}}, wyjście o {{left}}.',
    pass: 'Jeśli mają Państwo wydrukowany identyfikator, proszę zostawić go w recepcji.',
  },
} as const satisfies Translated<typeof english>;
