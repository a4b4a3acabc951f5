import type { fieldProblems as englishFields, problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';

/** A sentence for each problem: what happened, and the way on. Polish. */
export const problems = {
  'input-invalid': 'Coś tu jeszcze nie jest w porządku. Proszę sprawdzić zaznaczone pola.',
  'not-allowed': 'To konto nie ma do tego prawa. Proszę zapytać dyrektora szkoły.',
  'session-needed':
    'Stanowisko było zablokowane. Proszę podać PIN i spróbować jeszcze raz. Nic nie zostało zapisane.',
  unexpected:
    'Coś poszło nie tak i nic nie zostało zapisane. Proszę podać w sekretariacie ten numer: {{reference}}.',
  'disk-full':
    'Dysk tego komputera jest pełny, więc nic nie zostało zapisane. Proszę zwolnić na nim miejsce i spróbować jeszcze raz.',
  'disk-read-only':
    'Ten komputer nie może zapisywać na swoim dysku, więc nic nie zostało zapisane. Proszę zapytać osobę, która się nim opiekuje.',
  'record-unavailable':
    'Nie można otworzyć zapisu, więc nic nie zostało zapisane. Proszę użyć papierowej książki i wezwać pomoc.',
  'rules-changed': 'Zasady właśnie się zmieniły. Proszę przeczytać je jeszcze raz.',
  'clause-unanswered': 'Jedna zasada nie ma jeszcze odpowiedzi. Proszę odpowiedzieć na każdą zasadę.',
  'visit-not-found':
    'Nie możemy znaleźć wizyty z takim nazwiskiem i osobą. Proszę sprawdzić pisownię albo poprosić sekretariat o wypisanie.',
  'visit-ambiguous':
    'Proszę podać, o której mniej więcej Państwo przyszli, żebyśmy zamknęli właściwą wizytę.',
  'visit-already-ended': 'Ta wizyta jest już wypisana. Nic więcej nie trzeba robić.',
  'visit-open': 'Ten identyfikator jest w użyciu: jego gość jest teraz tutaj.',
  'try-later': 'Próbowano tego zbyt wiele razy. Proszę poczekać minutę albo zapytać w sekretariacie.',
  'expected-unknown':
    'Dziś nie oczekujemy wizyty z tym kodem. Proszę go sprawdzić albo wpisać się bez niego.',
  'expected-arrived': 'Tego kodu już dziś użyto. Proszę zapytać w sekretariacie.',
  'event-over':
    'To wydarzenie się skończyło albo zostało odwołane. Proszę wpisać się jak w każdy inny dzień.',
  'event-times': 'Wydarzenie kończy się po tym, jak się zacznie. Proszę sprawdzić obie godziny.',
  'card-cancelled': 'Ta karta stałego gościa już nie działa. Proszę wpisać się bez niej.',
  'card-not-found': 'Ta karta stałego gościa nie jest tu znana. Proszę wpisać się bez niej.',
  'card-exists': 'Ta osoba ma już kartę stałego gościa.',
  'list-unreadable': 'Niektórych wierszy listy nie można odczytać, więc żaden nie został dodany.',
  'roll-call-running': 'Sprawdzanie obecności już trwa.',
  'roll-call-ended': 'To sprawdzanie obecności się skończyło i już się go nie zmienia.',
  'nothing-changed': 'Nic się nie zmieniło.',
  'code-damaged': 'Nie można odczytać całego kodu. Proszę zeskanować go jeszcze raz albo wpisać ręcznie.',
  'code-foreign': 'Ten kod nie jest z tej szkoły. Proszę poszukać kodu na identyfikatorze lub kwicie.',
  'code-is-pass': 'To jest identyfikator gościa, a nie kwit na telefon.',
  'code-is-ticket': 'To jest kwit na telefon, a nie identyfikator gościa.',
  'code-is-card': 'To jest karta stałego gościa. Służy do wpisania się przy wejściu.',
  'code-is-child-card': 'To jest karta dziecka do stanowiska telefonów.',
  'code-is-slot-tag': 'To jest zawieszka miejsca w szafce na telefony.',
  'ticket-used': 'Ten kwit już wykorzystano: telefon z miejsca {{slot}} wydano {{at}}.',
  'ticket-voided': 'Był na miejsce {{slot}}. Sekretariat unieważnił go {{at}}.',
  'ticket-replaced': 'Był na miejsce {{slot}}. Nowy kwit powstał {{at}}: proszę o niego zapytać.',
  'ticket-undone': 'Był na miejsce {{slot}}. Przyjęcie cofnięto {{at}}: telefonu nie zostawiono w szafce.',
  'ticket-not-found': 'Żaden kwit nie ma tego kodu. Proszę sprawdzić sześć liter i cyfr.',
  'ticket-printed':
    'Ten kwit wydrukowano już jakiś czas temu. Jeśli się zgubił, proszę sprawdzić tożsamość i zrobić nowy.',
  'handover-not-held': 'Tego telefonu nie ma już w szafce.',
  'slot-taken': 'Miejsce {{slot}} jest zajęte. Proszę wybrać wolne.',
  'slot-unknown': 'W szafce nie ma takiego miejsca.',
  'cupboard-full': 'Wszystkie miejsca są zajęte.',
  'device-already-held': 'Urządzenie tego rodzaju należące do tego dziecka jest już w szafce.',
  'pupil-not-found': 'Tego dziecka nie ma w rejestrze uczniów.',
  'pupil-exists': 'Dziecko o takim imieniu i nazwisku jest już w tej klasie.',
  'undo-too-late': 'Minęła już ponad minuta, więc nie można tego tutaj cofnąć.',
  'undo-superseded': 'Od tego czasu coś innego stało się z tym telefonem, więc nie można tego cofnąć.',
  'permission-missing': 'To dziecko nie ma pozwolenia na przyniesienie urządzenia.',
  'keeps-own-device': 'To dziecko ma urządzenie przy sobie zgodnie z ustaleniem.',
  'adult-only': 'Ten telefon wydaje się tylko osobie dorosłej, chyba że zgodzi się drugi pracownik.',
  'seal-missing': 'Tego telefonu nie włożono do woreczka z plombą.',
  'adult-not-named': 'Tej osoby dorosłej nie wskazano. Musi się zgodzić drugi pracownik.',
  'nothing-held': 'W szafce nie ma niczego, co należy do tego dziecka.',
  'slot-out-of-order': 'Miejsce {{slot}} jest wyłączone z użytku. Proszę wybrać inne.',
  'slot-in-use': 'W miejscu {{slot}} leży urządzenie. Proszę najpierw je wydać lub przełożyć.',
  'child-card-cancelled':
    'Tę kartę unieważniono. Proszę znaleźć dziecko po nazwisku i wydrukować nową kartę.',
  'child-card-not-found': 'To dziecko nie ma karty.',
  'slot-tag-cancelled':
    'Tę zawieszkę unieważniono. Proszę znaleźć dziecko po nazwisku i wydrukować nową zawieszkę.',
  'slot-tag-missing': 'Miejsce {{slot}} nie ma jeszcze zawieszki.',
  'count-running': 'Spis już trwa.',
  'count-not-running': 'Ten spis się zakończył.',
  'count-not-finished': 'Proszę najpierw skończyć liczenie.',
  'count-slot-needed':
    'Ten kod nie mówi, które to miejsce. Proszę dotknąć miejsca, w którym leży, i zeskanować go jeszcze raz.',
  'nobody-chosen': 'Proszę wybrać co najmniej jedno.',
  'csv-unreadable':
    'Nie można odczytać tego pliku. Potrzebny jest wiersz nagłówka z imieniem i nazwiskiem oraz klasą i po jednym wierszu na każde dziecko.',
  'pin-wrong': 'Ten PIN jest błędny. Proszę spróbować jeszcze raz.',
  'pin-blocked': 'Za dużo błędnych PIN-ów. Na tym koncie można spróbować ponownie {{until}}.',
  'same-person': 'Potrzebna jest druga osoba: inna niż ta, która jest zalogowana.',
  'staff-exists': 'Ktoś o takim imieniu i nazwisku ma już konto.',
  'staff-not-found': 'To konto jest zamknięte. Proszę zapytać dyrektora szkoły.',
  'head-exists': 'Konto dyrektora szkoły zostało już utworzone. Proszę zamiast tego podać PIN.',
  'head-last': 'To jedyne konto dyrektora szkoły. Proszę najpierw utworzyć inne konto dyrektora szkoły.',
  'printer-missing': 'Żadna drukarka nie jest podłączona.',
  'print-failed': 'Drukarka tego nie przyjęła.',
  'printer-stopped': 'Drukarka jest zatrzymana.',
  'printer-refuses': 'Drukarka nie przyjmuje teraz wydruków.',
  'printer-out-of-paper': 'W drukarce nie ma papieru.',
  'printer-offline': 'Drukarka nie odpowiada. Czy jest włączona i podłączona?',
  'print-unconfirmed':
    'Drukarka nie mówi, czy wydruk wyszedł. Proszę sprawdzić i wydrukować jeszcze raz, jeśli nie wyszedł.',
  'job-not-found': 'Ten wydruk nie jest już znany.',
  'folder-missing': 'Tego folderu nie ma. Proszę wybrać inny.',
  'folder-unwritable': 'Ten program nie może zapisywać w tym folderze. Proszę wybrać inny.',
  'folder-full':
    'W tym folderze jest za mało miejsca. Nic nie zostało zapisane. Proszę zwolnić miejsce albo wybrać inny folder.',
  'folder-vanished':
    'Folder lub pendrive zniknął podczas zapisywania. Nic po sobie nie zostawiono. Proszę podłączyć go i spróbować jeszcze raz.',
  'export-not-verified':
    'To, co zapisano, po odczytaniu nie było takie samo. Niczego nie zachowano. Proszę spróbować z innym pendrive’em.',
  'nothing-chosen': 'Nic nie wybrano.',
} as const satisfies Translated<typeof english>;

/** For a failure that has no number to tell, and of which nobody knows how far it came. */
export const unexplained =
  'Coś poszło nie tak. Proszę spróbować jeszcze raz. Jeśli znowu się nie uda, proszę zapytać w sekretariacie.';

/** A sentence for each thing that can be wrong with one box. */
export const fieldProblems = {
  empty: 'Proszę wypełnić to pole',
  'too-long': 'To jest za długie',
  'no-letters': 'Proszę wpisać tu litery, nie tylko cyfry lub znaki',
  invisible: 'Jest tu ukryty znak. Proszę wpisać to jeszcze raz',
  control: 'Proszę wpisać to w jednej linijce',
  'full-name': 'Proszę wpisać imię i nazwisko tak jak przy wejściu',
  'pin-short': 'PIN ma co najmniej 6 cyfr',
  'pin-digits': 'Proszę użyć tylko cyfr',
  'pin-simple': 'Ten PIN jest zbyt łatwy do odgadnięcia. Proszę wybrać inny',
  'signature-blank': 'Podpis musi być czymś więcej niż kropką. Można też wybrać inny sposób podpisu',
  'time-unreadable': 'Proszę wpisać godzinę, na przykład 8:45',
  'out-of-range': 'Ta liczba jest za duża lub za mała',
  'not-understood': 'Tego nie można tu użyć',
} as const satisfies Translated<typeof englishFields>;
