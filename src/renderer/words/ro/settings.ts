import type { settings as english } from '../en/settings.ts';
import type { Translated } from '../translated.ts';

/** What the settings page says: Romanian. */
export const settings = {
  saved: 'Salvat',
  usual: 'Imprimanta obișnuită a calculatorului',
  usualNone: 'Acest calculator nu are o imprimantă obișnuită',
  printers: {
    title: 'Imprimante și hârtie',
    lead: 'Orice hârtie merge la imprimanta aleasă aici, fără nicio întrebare la ușă.',
    noneTitle: 'Acest calculator nu cunoaște nicio imprimantă.',
    none: 'Adăugați una în setările calculatorului: apare aici singură. Ecusoanele și tichetele sunt afișate oricum pe ecran.',
    gone: '{{queue}} nu este disponibilă acum',
    states: {
      ready: 'Gata',
      busy: 'Tipărește',
      stopped: 'Oprită',
      refusing: 'Nu primește hârtii',
      'out-of-paper': 'Fără hârtie',
      offline: 'Nu răspunde',
    },
    choice: '{{queue}}: {{state}}',
    pass: 'Ecusoanele vizitatorilor',
    passHint: 'Ecusonul pe care îl poartă vizitatorul. Cu codul lui se înregistrează plecarea vizitatorului.',
    ticket: 'Tichete de telefon',
    ticketHint:
      'Biletul cu care se eliberează un telefon. Fără o imprimantă de bilete, folosiți cardurile copiilor și jetoanele locurilor: se tipăresc o dată pe A4 și se folosesc din nou în fiecare zi.',
    page: 'Pagini',
    pageHint:
      'Carduri de revenire, cardurile copiilor, jetoanele locurilor, evidențe, apeluri nominale și lista celor aflați în școală, pe A4.',
    printer: 'Imprimantă',
    paper: 'Hârtie',
    papers: {
      'label-62x100': 'Etichete, 62 × 100 mm',
      'roll-62': 'Rolă, lățime 62 mm',
      'roll-80': 'Rolă, lățime 80 mm',
      'roll-58': 'Rolă, lățime 58 mm',
    },
    byItself: 'Tipăriți ecusonul automat',
    byItselfHint:
      'Imediat ce vizitatorul și-a înregistrat sosirea. Altfel, vizitatorul atinge „Tipăriți ecusonul”.',
    ticketByItself: 'Tipăriți tichetul automat',
    ticketByItselfHint:
      'Imediat ce telefonul a fost predat. Altfel, postul tipărește un tichet când i se cere.',
    slotTags: 'Folosiți jetoanele locurilor',
    slotTagsHint:
      'Un copil fără card primește jetonul locului; nu se tipărește nimic. Un loc care nu are încă jeton dă tot un tichet. Jetoanele se tipăresc pe pagina „Carduri și jetoane”.',
    preview: 'Un ecuson așa cum se tipărește',
    previewNote: 'Numele este inventat. Codul din această imagine nu înregistrează plecarea nimănui.',
    previewName: 'Zoe Vizitator-Exemplu',
    test: 'Tipăriți o pagină de probă',
    testLabel: 'Tipăriți o pagină de probă: {{printer}}',
    testing: 'Se tipărește…',
  },
  visits: {
    title: 'Vizitatori',
    closingTime: 'Ora închiderii',
    closingTimeHint:
      'Vizitele încă deschise atunci sunt închise de sistem. Registrul arată că nimeni nu i-a văzut plecând pe acei vizitatori.',
    closingTimeWrong: 'Scrieți o oră, de exemplu 18:00',
    save: 'Salvați',
    saveClosing: 'Salvați ora închiderii',
    saving: 'Se salvează…',
    rulesAsked: 'Regulile pentru vizitatorii cunoscuți după ecuson sau card',
    rules: {
      'every-visit': 'Se întreabă la fiecare vizită',
      'when-they-change': 'Se întreabă când se schimbă',
    },
    rulesHint: {
      'every-visit': 'Fiecare citește și acceptă regulile de fiecare dată când vine.',
      'when-they-change': 'Cine a acceptat deja aceleași reguli nu mai este întrebat.',
    },
    languages: 'Limbile de la ușă',
    languagesHint:
      'Ce poate alege un vizitator pe ecranul de întâmpinare. Engleza este oferită mereu și este cea valabilă.',
  },
  kiosk: {
    title: 'Ecranul de la ușă',
    sounds: 'Sunete',
    soundsHint: 'Un „da” sau „nu” discret la fiecare cod citit și un clopoțel când cineva cere ajutor.',
    camera: 'Citiți codurile cu camera',
    cameraHint:
      'Pentru ecusoane și carduri de revenire. Imaginea este analizată pe acest aparat și nu se păstrează niciodată.',
  },
  sheet: {
    title: 'Lista celor aflați în școală',
    lead: 'Se păstrează ca fișier pe acest calculator și se face din nou la fiecare schimbare. Un al doilea loc de păstrare, de exemplu un dosar văzut de alt calculator, o are și când acest ecran este stins.',
    folder: 'Al doilea loc de păstrare',
    none: 'Niciunul: lista este numai pe acest calculator',
    choose: 'Alegeți un dosar…',
    choosing: 'Se alege…',
    remove: 'Fără al doilea loc',
  },
} as const satisfies Translated<typeof english>;
