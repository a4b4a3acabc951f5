import type { settings as english } from '../en/settings.ts';
import type { Translated } from '../translated.ts';

/** What the settings page says, each setting with what it does: Polish. */
export const settings = {
  saved: 'Zapisano',
  usual: 'Domyślna drukarka komputera',
  usualNone: 'Ten komputer nie ma domyślnej drukarki',
  printers: {
    title: 'Drukarki i papier',
    lead: 'Każdy wydruk idzie do drukarki wybranej tutaj, bez pytania przy drzwiach.',
    noneTitle: 'Ten komputer nie zna żadnej drukarki.',
    none: 'Proszę dodać drukarkę w ustawieniach komputera: sama się tu pojawi. Identyfikatory i kwity i tak są pokazywane na ekranie.',
    gone: 'Teraz nie ma drukarki {{queue}}',
    states: {
      ready: 'Gotowa',
      busy: 'Drukuje',
      stopped: 'Zatrzymana',
      refusing: 'Nie przyjmuje wydruków',
      'out-of-paper': 'Brak papieru',
      offline: 'Nie odpowiada',
    },
    choice: '{{queue}}: {{state}}',
    pass: 'Identyfikatory gości',
    passHint: 'Identyfikator, który nosi gość. Jego kodem gość się wypisuje.',
    ticket: 'Kwity na telefon',
    ticketHint:
      'Kartka, za którą wydaje się jeden telefon. Bez drukarki kwitów można używać kart dzieci i zawieszek: drukuje się je raz na A4 i używa codziennie.',
    page: 'Strony',
    pageHint:
      'Karty stałego gościa, karty dzieci, zawieszki miejsc, zapisy, sprawdzanie obecności i lista osób na terenie szkoły, na A4.',
    printer: 'Drukarka',
    paper: 'Papier',
    papers: {
      'label-62x100': 'Etykiety, 62 × 100 mm',
      'roll-62': 'Rolka, szerokość 62 mm',
      'roll-80': 'Rolka, szerokość 80 mm',
      'roll-58': 'Rolka, szerokość 58 mm',
    },
    byItself: 'Drukuj identyfikator automatycznie',
    byItselfHint: 'Zaraz po wpisaniu się gościa. W przeciwnym razie gość dotyka „Drukuj identyfikator”.',
    ticketByItself: 'Drukuj kwit automatycznie',
    ticketByItselfHint:
      'Zaraz po przyjęciu telefonu. W przeciwnym razie stanowisko drukuje kwit na życzenie.',
    slotTags: 'Używaj zawieszek miejsc',
    slotTagsHint:
      'Dziecko bez karty dostaje zawieszkę miejsca; nic się nie drukuje. Miejsce, które nie ma jeszcze zawieszki, nadal daje kwit. Zawieszki drukuje się na stronie „Karty i zawieszki”.',
    preview: 'Tak drukuje się identyfikator',
    previewNote: 'Imię i nazwisko są wymyślone. Kod na tym obrazku nikogo nie wypisuje.',
    previewName: 'Zoë Przykładowa-Gość',
    test: 'Drukuj stronę testową',
    testLabel: 'Drukuj stronę testową: {{printer}}',
    testing: 'Drukowanie…',
  },
  visits: {
    title: 'Goście',
    closingTime: 'Godzina zamknięcia',
    closingTimeHint:
      'Wizyty, które o tej porze są jeszcze otwarte, zamyka system. Zapis pokazuje, że nikt nie widział wyjścia tych gości.',
    closingTimeWrong: 'Proszę wpisać godzinę, na przykład 18:00',
    save: 'Zapisz',
    saveClosing: 'Zapisz godzinę zamknięcia',
    saving: 'Zapisywanie…',
    rulesAsked: 'Zasady dla gości rozpoznanych po identyfikatorze lub karcie',
    rules: {
      'every-visit': 'Przedstawiane przy każdej wizycie',
      'when-they-change': 'Przedstawiane, gdy się zmienią',
    },
    rulesHint: {
      'every-visit': 'Każdy czyta i akceptuje zasady za każdym razem.',
      'when-they-change': 'Kto zaakceptował wcześniej te same zasady, nie jest pytany ponownie.',
    },
    languages: 'Języki przy drzwiach',
    languagesHint:
      'Co gość może wybrać na ekranie powitalnym. Angielski jest zawsze do wyboru i jest rozstrzygający.',
  },
  kiosk: {
    title: 'Ekran przy drzwiach',
    sounds: 'Dźwięki',
    soundsHint:
      'Cichy dźwięk „tak” lub „nie” przy każdym odczytanym kodzie i sygnał, gdy ktoś prosi o pomoc.',
    camera: 'Odczytuj kody kamerą',
    cameraHint:
      'Do identyfikatorów i kart stałego gościa. Obraz jest sprawdzany na tym urządzeniu i nigdy nie jest zachowywany.',
  },
  sheet: {
    title: 'Lista osób na terenie szkoły',
    lead: 'Jest przechowywana w pliku na tym komputerze i powstaje na nowo przy każdej zmianie. Drugie miejsce, na przykład folder widoczny z innego komputera, zawiera ją także wtedy, gdy ten ekran nie działa.',
    folder: 'Drugie miejsce',
    none: 'Brak: lista jest tylko na tym komputerze',
    choose: 'Wybierz folder…',
    choosing: 'Wybieranie…',
    remove: 'Bez drugiego miejsca',
  },
} as const satisfies Translated<typeof english>;
