import type { scanner as english } from '../en/scanner.ts';
import type { Translated } from '../translated.ts';

/** The scanner and the camera at the desk, and how they are set: Polish. */
export const scanner = {
  desk: {
    title: 'Stanowisko',
    lock: 'Nieużywane stanowisko blokuje się samo',
    lockAfter_one: 'Po {{count}} sekundzie',
    lockAfter_few: 'Po {{count}} sekundach',
    lockAfter_many: 'Po {{count}} sekundach',
    lockAfter_other: 'Po {{count}} sekundy',
    lockHint:
      'Piętnaście sekund wcześniej stanowisko o tym uprzedza. To, co zaczęto, po podaniu PIN-u nadal tam jest.',
    lockShared:
      'Na tym urządzeniu stanowisko jest na ekranie dla gości: tutaj blokuje się najpóźniej po 90 sekundach.',
    camera: 'Odczytuj kody kamerą na stanowisku',
    cameraHint:
      'Do kwitów, kart i zawieszek tam, gdzie nie ma czytnika. Obraz jest sprawdzany na tym urządzeniu i nigdy nie jest zachowywany.',
  },
  title: 'Czytnik',
  lead: 'Większość czytników działa od razu. Jeśli kody są odrzucane albo pojawiają się w polach, proszę wypróbować czytnik tutaj: program sam ustali, jak on pisze.',
  trouble: 'Nie można odczytać kodów: dyrektor szkoły może wypróbować czytnik w ustawieniach',
  reads: {
    title: 'Jak odczytywać jego klawisze',
    letters: 'Jako litery',
    lettersHint:
      'Dobre dla większości czytników. Kod, który nie ma sensu, jest sprawdzany także według klawiszy.',
    places: 'Według położenia klawiszy',
    placesHint: 'Dla czytnika ustawionego na klawiaturę amerykańską przy komputerze z inną klawiaturą.',
  },
  slowest: 'Najdłuższa przerwa między dwoma klawiszami, w milisekundach',
  slowestHint: 'Zwykle 80. Powolny czytnik bezprzewodowy może potrzebować nawet 200.',
  slowestWrong: 'Proszę wpisać liczbę od 20 do 200',
  before: 'Co pisze przed każdym kodem',
  beforeHint: 'Proszę zostawić puste, chyba że czytnik ustawiono tak, by najpierw coś pisał.',
  beforeWrong: 'Proszę wpisać najwyżej 4 litery, cyfry lub znaki bez spacji',
  save: 'Zapisz',
  saveSlowest: 'Zapisz najdłuższą przerwę',
  saveBefore: 'Zapisz, co pisze przed każdym kodem',
  saving: 'Zapisywanie…',
  test: {
    open: 'Wypróbuj czytnik',
    close: 'Zakończ próbę',
    scanThis: 'Proszę zeskanować ten kod albo dowolny kwit, identyfikator lub kartę',
    sample: 'Kod do wypróbowania czytnika',
    sampleNote: 'Do nikogo nie należy. W czasie próby nic się nie dzieje na stanowisku.',
    waiting: 'Czekanie na kod…',
    found: 'Co przyszło',
    keys: 'Klawisze',
    keysCount_one: '{{count}} klawisz',
    keysCount_few: '{{count}} klawisze',
    keysCount_many: '{{count}} klawiszy',
    keysCount_other: '{{count}} klawisza',
    pause: 'Najdłuższa przerwa',
    pauseMs: '{{ms}} ms',
    end: 'Na końcu',
    ends: { Enter: 'Enter', Tab: 'Tab', nothing: 'Przerwa' },
    verdict: {
      right: 'Ten czytnik jest dobrze ustawiony.',
      change: 'Ten czytnik będzie rozumiany po takim ustawieniu:',
      slow: 'Ten czytnik jest za wolny: ponad 200 milisekund między dwoma klawiszami. Proszę znaleźć w jego instrukcji „inter-character delay” i ustawić na zero.',
      before:
        'Ten czytnik pisze przed kodem więcej niż 4 klawisze albo spację. Proszę znaleźć w jego instrukcji „prefix” i go usunąć.',
      keyboard:
        'Ten czytnik jest ustawiony na inną klawiaturę. Proszę znaleźć w jego instrukcji „keyboard country” i wybrać United States lub United Kingdom. Potem proszę spróbować jeszcze raz.',
      foreign: 'Czytnik działa, ale to nie jest nasz kod. Proszę wypróbować kod z tej strony.',
      hand: 'Te klawisze naciśnięto ręką albo czytnik przerwał w połowie. Proszę spróbować jeszcze raz.',
    },
    set: 'Tak ustaw',
    setting: 'Zapisywanie…',
    changes: {
      letters: 'Klawisze są odczytywane jako litery',
      places: 'Klawisze są odczytywane według położenia',
      slowest: 'Dozwolone są przerwy do {{ms}} milisekund',
      before: '{{before}} jest usuwane sprzed każdego kodu',
    },
  },
  camera: {
    use: 'Użyj kamery',
    stop: 'Wyłącz kamerę',
    title: 'Kamera',
    on: 'Kamera włączona. Obraz nie jest zachowywany.',
    states: {
      starting: 'Włączanie kamery…',
      seeing: 'Proszę pokazać do kamery kwit, kartę lub zawieszkę.',
      dark: 'Jest za ciemno, aby widzieć kod. Proszę obrócić go do światła.',
      other: 'To nie jest nasz kod.',
      missing: 'Nie ma już kamery. Proszę zeskanować lub wpisać kod.',
      unusable: 'Teraz nie można użyć kamery. Proszę zeskanować lub wpisać kod.',
    },
  },
} as const satisfies Translated<typeof english>;
