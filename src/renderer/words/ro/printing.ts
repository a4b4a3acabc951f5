import type { printing as english } from '../en/printing.ts';
import type { Translated } from '../translated.ts';

/** What the desk says of papers on their way to a printer: Romanian. */
export const printing = {
  papers: {
    ticket: 'Tichet de telefon',
    pass: 'Ecuson de vizitator',
    'return-card': 'Card de revenire',
    'on-site': 'Lista celor aflați în școală',
    'roll-call': 'Apel nominal',
    'child-cards': 'Cardurile copiilor',
    'slot-tags': 'Jetoanele locurilor',
    'pupil-history': 'Evidența dispozitivelor unui copil',
    'test-page': 'Pagină de probă',
  },
  states: {
    queued: 'Pe drum spre imprimantă…',
    submitted: 'A ajuns la imprimantă…',
    printed: 'S-a tipărit.',
    confirmed: 'Cineva a văzut că a ieșit.',
    cancelled: 'Tipărirea a fost retrasă. Nu mai iese nimic mai târziu.',
  },
  failed: {
    'printer-missing': 'Nu există o imprimantă pentru această hârtie. Directorul alege una în setări.',
    'print-failed': 'Imprimanta nu a primit-o.',
    'printer-stopped': 'Imprimanta este oprită. Tipărirea a fost retrasă: nu mai iese nimic mai târziu.',
    'printer-refuses': 'Imprimanta nu primește acum nimic de tipărit.',
    'printer-out-of-paper':
      'Imprimanta nu mai are hârtie. Tipărirea a fost retrasă: nu mai iese nimic mai târziu.',
    'printer-offline': 'Imprimanta nu răspunde. Este pornită și conectată? Nu mai iese nimic mai târziu.',
    'print-unconfirmed':
      'Imprimanta nu spune dacă hârtia a ieșit. Verificați și tipăriți din nou dacă nu a ieșit.',
    other: 'Nu s-a tipărit.',
  },
  onScreen: 'Codul de pe ecran este la fel de bun.',
  waiting: {
    button_one: '{{count}} hârtie de urmărit',
    button_few: '{{count}} hârtii de urmărit',
    button_other: '{{count}} de hârtii de urmărit',
    title: 'Hârtii care nu au ieșit încă',
    caption: 'Hârtii de astăzi care sunt pe drum sau nu s-au tipărit',
    paper: 'Hârtie',
    slot: 'Locul {{slot}}',
    copy: 'exemplarul {{copy}}',
    at: 'Trimisă',
    state: 'Unde a ajuns',
    actions: 'Ce este de făcut',
    again: 'Tipăriți din nou',
    againLabel: 'Tipăriți din nou: {{paper}}, trimitere la ora {{time}}',
    confirm: 'A ieșit',
    confirmLabel: 'A ieșit: {{paper}}, trimitere la ora {{time}}',
    cancel: 'Retrageți',
    cancelLabel: 'Retrageți: {{paper}}, trimitere la ora {{time}}',
    remove: 'Nu e nevoie',
    removeLabel: 'Nu e nevoie: {{paper}}, trimitere la ora {{time}}',
    none: 'Toate hârtiile de astăzi au ieșit.',
    phonesSafe: 'Nu s-a pierdut nimic: telefoanele sunt în dulap, fiecare la locul lui.',
    nothingLost: 'Nu s-a pierdut nimic.',
    whatToDo:
      'Uitați-vă la imprimantă: este pornită, are hârtie, are cablul pus? Apoi tipăriți din nou hârtiile de aici.',
    allAgain_one: 'Tipăriți din nou {{count}}',
    allAgain_few: 'Tipăriți din nou toate cele {{count}}',
    allAgain_other: 'Tipăriți din nou toate cele {{count}}',
    sending: 'Se trimite…',
  },
} as const satisfies Translated<typeof english>;
