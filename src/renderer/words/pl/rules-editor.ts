import type { rulesEditor as english } from '../en/rules-editor.ts';
import type { Translated } from '../translated.ts';

/** The head’s page of rules: Polish. */
export const rulesEditor = {
  sets: 'Zasady szkoły',
  setNames: {
    'every-visit': 'Każda wizyta',
    'school-event': 'Wydarzenia szkolne',
    'pupil-phones': 'Telefony dzieci',
    'staff-and-governors': 'Pracownicy i członkowie rady szkoły',
  },
  about: 'Wersja {{version}}. Zatwierdzenie: {{name}}, {{day}}.',
  review: 'Ponowny przegląd: {{when}}.',
  standsIn_one: 'Dostępna w {{count}} języku.',
  standsIn_few: 'Dostępna w {{count}} językach.',
  standsIn_many: 'Dostępna w {{count}} językach.',
  standsIn_other: 'Dostępna w {{count}} języka.',
  language: 'Które tłumaczenie?',
  changedMark: '{{language}} (w trakcie zmian)',
  onlyEnglish: 'Te zasady są tylko po angielsku.',
  explain:
    'Obowiązuje tekst angielski i tutaj się go nie zmienia. To, co poprawią Państwo w tłumaczeniu, tworzy nową wersję pod Państwa nazwiskiem.',
  english: 'Angielski',
  clause: 'Zasada {{number}} z {{all}}',
  heading: 'Zasada {{number}}: w kilku słowach',
  sentence: 'Zasada {{number}}: całe zdanie',
  help: 'Zasada {{number}}: pomoc',
  titleBox: 'Tytuł zasad',
  noHelp: 'Bez pomocy po angielsku',
  changed: 'Zmieniono',
  back: 'Jak było',
  backLabel: 'Jak było: {{what}}',
  movedOn: 'Ktoś inny zmienił w międzyczasie ten tekst. Teraz brzmi on: {{text}}',
  changes_one: '{{count}} zmiana w tym tłumaczeniu',
  changes_few: '{{count}} zmiany w tym tłumaczeniu',
  changes_many: '{{count}} zmian w tym tłumaczeniu',
  changes_other: '{{count}} zmiany w tym tłumaczeniu',
  noChanges: 'W tym tłumaczeniu nic nie zmieniono.',
  undoAll: 'Cofnij wszystko',
  look: 'Obejrzyj zmiany',
  keptHere:
    'To, co Państwo wpiszą, zostaje tutaj także wtedy, gdy są Państwo na innych stronach. Obowiązuje dopiero po zapisaniu.',
  empty: 'Proszę tu coś wpisać albo nacisnąć „Jak było”',
  check: {
    title: 'Czy tak jest dobrze?',
    effect:
      'Powstanie wersja {{version}} zasad „{{rules}}”. Od teraz goście odpowiadają na nowy tekst; to, co zaakceptowali wcześniejsi goście, zostaje bez zmian.',
    table: 'Co się zmienia',
    what: 'Co',
    before: 'Przedtem',
    after: 'Potem',
    nothing: 'Nic',
    back: 'Zmieniaj dalej',
    save: 'Zapisz jako wersję {{version}}',
    saving: 'Zapisywanie…',
  },
  done: 'Wersja {{version}} zasad „{{rules}}” już obowiązuje.',
  rulesChanged:
    'Ktoś inny zmienił w międzyczasie te zasady. To, co Państwo wpisali, nadal tu jest. Proszę przejrzeć to jeszcze raz, a potem zapisać.',
} as const satisfies Translated<typeof english>;
