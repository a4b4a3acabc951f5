import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

/** The welcome wall, the phones door, calling the office, and what every public page shares: Polish. */
export const welcome = {
  pageTitle: '{{page}} – {{school}}',
  title: 'Witamy',
  greeting: 'Witamy. Proszę dotknąć wybranych drzwi, aby zacząć.',
  signIn: 'Wejście',
  signInHint: 'Właśnie przychodzę',
  signOut: 'Wyjście',
  signOutHint: 'Teraz wychodzę',
  phones: 'Telefony',
  phonesHint: 'Oddawanie i odbiór',
  languages: 'Język',
  languageIs: 'Język: {{language}}',
  askForHelp: 'Poproś sekretariat o pomoc',
  staff: 'Pracownicy',
  deskOpened: 'Stanowisko pracowników jest otwarte na drugim ekranie.',
  actionsLabel: 'Wstecz i następny krok',
  askTheOffice: 'Zapytaj w sekretariacie',
  closesIn_one: 'Ta strona zamknie się sama za <b>{{count}} sekundę</b>.',
  closesIn_few: 'Ta strona zamknie się sama za <b>{{count}} sekundy</b>.',
  closesIn_many: 'Ta strona zamknie się sama za <b>{{count}} sekund</b>.',
  closesIn_other: 'Ta strona zamknie się sama za <b>{{count}} sekundy</b>.',
  keepOpen: 'Zostaw dłużej otwarte',
  help: {
    title: 'Ktoś z sekretariatu idzie',
    sentence: 'Wezwaliśmy sekretariat. Proszę tu poczekać.',
    failedTitle: 'Nie udało się wezwać sekretariatu',
  },
  goToOffice: {
    title: 'Proszę iść do sekretariatu',
    sentence: 'Proszę tam zapukać lub zadzwonić dzwonkiem. Ktoś Państwu pomoże.',
  },
  idle: {
    title: 'Czy nadal Państwo tu są?',
    sentence_one:
      'Za {{count}} sekundę usuniemy to, co Państwo wpisali, żeby nikt inny nie mógł tego przeczytać.',
    sentence_few:
      'Za {{count}} sekundy usuniemy to, co Państwo wpisali, żeby nikt inny nie mógł tego przeczytać.',
    sentence_many:
      'Za {{count}} sekund usuniemy to, co Państwo wpisali, żeby nikt inny nie mógł tego przeczytać.',
    sentence_other:
      'Za {{count}} sekundy usuniemy to, co Państwo wpisali, żeby nikt inny nie mógł tego przeczytać.',
    clear: 'Usuń teraz',
    more: 'Potrzebuję więcej czasu',
  },
  outOfUse: {
    title: 'Proszę skorzystać z papierowej książki wizyt',
    sentence:
      'Z tego ekranu nie można teraz korzystać. Wejście i wyjście proszę wpisać do papierowej książki w recepcji.',
    office: 'Ktoś z sekretariatu Państwu pomoże.',
  },
  phonesPage: {
    title: 'Oddaj telefon do sekretariatu',
    lead: 'Podejdź do recepcji. Sekretariat przechowa go dla ciebie.',
    off: 'Tutaj wyłącz telefon.',
    cupboard: 'Sekretariat zamyka go w szafce.',
    ticket: 'Zachowaj kwit: dzięki niemu odzyskasz telefon.',
    ticketTitle: 'To jest kwit na telefon',
    ticketLead: 'Oddaj go w sekretariacie, aby odebrać telefon.',
  },
} as const satisfies Translated<typeof english>;
