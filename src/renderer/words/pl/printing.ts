import type { printing as english } from '../en/printing.ts';
import type { Translated } from '../translated.ts';

/** What the desk says of papers on their way to a printer: Polish. */
export const printing = {
  papers: {
    ticket: 'Kwit na telefon',
    pass: 'Identyfikator gościa',
    'return-card': 'Karta stałego gościa',
    'on-site': 'Lista osób na terenie szkoły',
    'roll-call': 'Sprawdzanie obecności',
    'test-page': 'Strona testowa',
  },
  states: {
    queued: 'W drodze do drukarki…',
    submitted: 'Jest już w drukarce…',
    printed: 'Wydrukowano.',
    confirmed: 'Ktoś widział, że wydruk wyszedł.',
    cancelled: 'Wydruk wycofano. Nic później nie wyjdzie.',
  },
  failed: {
    'printer-missing': 'Nie ma do tego drukarki. Dyrektor szkoły wybiera ją w ustawieniach.',
    'print-failed': 'Drukarka tego nie przyjęła.',
    'printer-stopped': 'Drukarka jest zatrzymana. Wydruk wycofano: nic później nie wyjdzie.',
    'printer-refuses': 'Drukarka nie przyjmuje teraz wydruków.',
    'printer-out-of-paper': 'W drukarce nie ma papieru. Wydruk wycofano: nic później nie wyjdzie.',
    'printer-offline': 'Drukarka nie odpowiada. Czy jest włączona i podłączona? Nic później nie wyjdzie.',
    'print-unconfirmed':
      'Drukarka nie podaje, czy wydruk wyszedł. Proszę sprawdzić i w razie potrzeby wydrukować jeszcze raz.',
    other: 'Nie wydrukowano.',
  },
  onScreen: 'Kod na ekranie działa tak samo dobrze.',
  waiting: {
    button_one: '{{count}} wydruk do sprawdzenia',
    button_few: '{{count}} wydruki do sprawdzenia',
    button_many: '{{count}} wydruków do sprawdzenia',
    button_other: '{{count}} wydruku do sprawdzenia',
    title: 'Wydruki, które jeszcze nie wyszły',
    caption: 'Dzisiejsze wydruki, które są w drodze albo nie zostały wydrukowane',
    paper: 'Wydruk',
    slot: 'miejsce {{slot}}',
    copy: 'kopia {{copy}}',
    at: 'Wysłano',
    state: 'Na jakim etapie',
    actions: 'Co zrobić',
    again: 'Drukuj znowu',
    againLabel: 'Drukuj znowu: {{paper}}, wysłano o {{time}}',
    confirm: 'Wyszedł',
    confirmLabel: 'Wyszedł: {{paper}}, wysłano o {{time}}',
    cancel: 'Wycofaj',
    cancelLabel: 'Wycofaj: {{paper}}, wysłano o {{time}}',
    remove: 'Niepotrzebny',
    removeLabel: 'Niepotrzebny: {{paper}}, wysłano o {{time}}',
    none: 'Wszystkie dzisiejsze wydruki wyszły.',
  },
} as const satisfies Translated<typeof english>;
