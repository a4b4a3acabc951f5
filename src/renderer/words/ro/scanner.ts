import type { scanner as english } from '../en/scanner.ts';
import type { Translated } from '../translated.ts';

/** The scanner and the camera at the desk, and how they are set: Romanian. */
export const scanner = {
  desk: {
    title: 'Postul',
    lock: 'Postul neatins se blochează singur',
    lockAfter_one: 'După {{count}} secundă',
    lockAfter_few: 'După {{count}} secunde',
    lockAfter_other: 'După {{count}} de secunde',
    lockHint:
      'Cu cincisprezece secunde înainte, postul anunță. Ce ați început este tot acolo după introducerea PIN-ului.',
    lockShared:
      'Pe acest aparat, postul împarte ecranul cu vizitatorii: aici se blochează după cel mult 90 de secunde.',
    camera: 'Citiți codurile cu o cameră la post',
    cameraHint:
      'Pentru tichete, carduri și jetoane, unde nu există cititor. Imaginea este analizată pe acest aparat și nu se păstrează niciodată.',
  },
  title: 'Cititor',
  lead: 'Cele mai multe cititoare merg așa cum sunt. Dacă unele coduri sunt refuzate sau apar în casete, încercați cititorul aici: programul află cum scrie el.',
  trouble: 'Codurile nu pot fi citite: directorul poate încerca cititorul în Setări',
  reads: {
    title: 'Cum se citesc tastele lui',
    letters: 'Ca litere',
    lettersHint:
      'Potrivit pentru cele mai multe cititoare. Un cod fără înțeles este încercat și după tastele lui.',
    places: 'După locul tastelor',
    placesHint: 'Pentru un cititor setat pe tastatura din Statele Unite, la un calculator cu altă tastatură.',
  },
  slowest: 'Cea mai lungă pauză între două taste, în milisecunde',
  slowestHint: 'De obicei 80. Un cititor fără fir mai lent poate avea nevoie de până la 200.',
  slowestWrong: 'Scrieți un număr de la 20 la 200',
  before: 'Ce scrie înaintea fiecărui cod',
  beforeHint: 'Lăsați gol dacă cititorul nu a fost setat să scrie ceva mai întâi.',
  beforeWrong: 'Scrieți cel mult 4 litere, cifre sau semne, fără spații',
  save: 'Salvați',
  saveSlowest: 'Salvați cea mai lungă pauză',
  saveBefore: 'Salvați ce scrie înaintea fiecărui cod',
  saving: 'Se salvează…',
  test: {
    open: 'Încercați cititorul',
    close: 'Încheiați încercarea',
    scanThis: 'Scanați acest cod sau orice tichet, ecuson ori card al școlii',
    sample: 'Un cod pentru încercarea cititorului',
    sampleNote: 'Nu este al nimănui. La post nu se întâmplă nimic cât timp încercați.',
    waiting: 'Se așteaptă un cod…',
    found: 'Ce a sosit',
    keys: 'Taste',
    keysCount_one: '{{count}} tastă',
    keysCount_few: '{{count}} taste',
    keysCount_other: '{{count}} de taste',
    pause: 'Cea mai lungă pauză',
    pauseMs: '{{ms}} ms',
    end: 'Se termină cu',
    ends: { Enter: 'Enter', Tab: 'Tab', nothing: 'O pauză' },
    verdict: {
      right: 'Acest cititor este setat corect.',
      change: 'Acest cititor este înțeles după această setare:',
      slow: 'Acest cititor este prea lent: mai mult de 200 de milisecunde între două taste. Căutați în manualul lui „inter-character delay” și alegeți fără pauză.',
      before:
        'Acest cititor scrie mai mult de 4 taste sau un spațiu înaintea codului. Căutați în manualul lui „prefix” și scoateți-l.',
      keyboard:
        'Acest cititor este setat pentru altă tastatură. Căutați în manualul lui „keyboard country” și alegeți United States sau United Kingdom. Apoi încercați din nou.',
      foreign: 'Cititorul merge, dar acest cod nu este al nostru. Încercați codul de pe această pagină.',
      hand: 'Aceste taste au fost apăsate cu mâna sau cititorul s-a oprit la jumătate. Încercați din nou.',
    },
    set: 'Setați așa',
    setting: 'Se salvează…',
    changes: {
      letters: 'Tastele lui se citesc ca litere',
      places: 'Tastele lui se citesc după locul lor',
      slowest: 'Se acceptă pauze de cel mult {{ms}} ms',
      before: '{{before}} se scoate din fața fiecărui cod',
    },
  },
  camera: {
    use: 'Folosiți camera',
    stop: 'Opriți camera',
    title: 'Cameră',
    on: 'Camera este pornită. Nu se păstrează nicio imagine.',
    states: {
      starting: 'Se pornește camera…',
      seeing: 'Țineți un tichet, un card sau un jeton în fața camerei.',
      dark: 'Este prea întuneric pentru a vedea un cod. Întoarceți-l spre lumină.',
      other: 'Acest cod nu este al nostru.',
      missing: 'Nu mai există nicio cameră. Scanați sau scrieți codul.',
      unusable: 'Camera nu poate fi folosită acum. Scanați sau scrieți codul.',
    },
  },
} as const satisfies Translated<typeof english>;
