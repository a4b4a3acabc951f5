import type { fieldProblems as englishFields, problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';

/** A sentence for each problem: Romanian. */
export const problems = {
  'input-invalid': 'Ceva nu este încă în regulă aici. Vă rugăm să vă uitați la casetele marcate.',
  'not-allowed': 'Contul dvs. nu permite acest lucru. Întrebați directorul școlii.',
  'session-needed': 'Postul s-a blocat. Introduceți PIN-ul și încercați din nou. Nu s-a salvat nimic.',
  unexpected:
    'Ceva nu a mers și nu s-a salvat nimic. Spuneți la secretariat acest număr de referință: {{reference}}.',
  'disk-full':
    'Discul acestui calculator este plin, așa că nu s-a salvat nimic. Eliberați spațiu, apoi încercați din nou.',
  'disk-read-only':
    'Acest calculator nu poate scrie pe discul său, așa că nu s-a salvat nimic. Întrebați persoana care se ocupă de el.',
  'record-unavailable':
    'Registrul nu poate fi deschis, așa că nu s-a salvat nimic. Folosiți registrul de hârtie și cereți ajutor.',
  'rules-changed': 'Regulile tocmai s-au schimbat. Vă rugăm să le citiți din nou.',
  'clause-unanswered': 'O regulă nu are încă răspuns. Vă rugăm să răspundeți la fiecare regulă.',
  'visit-not-found':
    'Nu găsim o vizită cu acest nume și această persoană. Verificați cum ați scris sau rugați secretariatul să vă înregistreze plecarea.',
  'visit-ambiguous': 'Vă rugăm să ne spuneți pe la ce oră ați sosit, ca să închidem vizita corectă.',
  'visit-already-ended':
    'Plecarea pentru această vizită a fost deja înregistrată. Nu mai este nimic de făcut.',
  'visit-open': 'Acest ecuson este în folosință: vizitatorul său este acum aici.',
  'try-later': 'S-a încercat de prea multe ori. Vă rugăm să așteptați un minut sau întrebați la secretariat.',
  'expected-unknown':
    'Astăzi nu este așteptată nicio vizită cu acest cod. Verificați-l sau înregistrați-vă sosirea fără el.',
  'expected-arrived': 'Acest cod a fost deja folosit astăzi. Vă rugăm să întrebați la secretariat.',
  'event-over':
    'Acest eveniment s-a terminat sau a fost anulat. Vă rugăm să vă înregistrați sosirea ca în orice altă zi.',
  'event-times': 'Un eveniment se termină după ce începe. Verificați ambele ore.',
  'card-cancelled':
    'Acest card de revenire nu mai este valabil. Vă rugăm să vă înregistrați sosirea fără el.',
  'card-not-found':
    'Acest card sau ecuson nu mai este cunoscut. Vă rugăm să vă înregistrați sosirea fără el.',
  'card-exists': 'Această persoană are deja un card de revenire.',
  'list-unreadable': 'Unele rânduri ale listei nu pot fi citite, așa că nu s-a adăugat niciunul.',
  'roll-call-running': 'Se face deja un apel nominal.',
  'roll-call-ended': 'Acest apel nominal s-a încheiat și nu se mai modifică.',
  'nothing-changed': 'Nu s-a schimbat nimic.',
  'code-damaged': 'Acest cod nu poate fi citit în întregime. Scanați-l din nou sau scrieți.',
  'code-foreign': 'Acest cod nu este de la această școală. Căutați codul de pe ecuson sau de pe tichet.',
  'code-is-pass': 'Acesta este un ecuson de vizitator, nu un tichet de telefon.',
  'code-is-ticket': 'Acesta este un tichet de telefon, nu un ecuson de vizitator.',
  'code-is-card': 'Acesta este un card de revenire. Folosiți-l la sosire.',
  'code-is-child-card': 'Acesta este cardul unui copil, pentru postul de telefoane.',
  'code-is-slot-tag': 'Acesta este jetonul unui loc din dulapul pentru telefoane.',
  'ticket-used': 'Acest tichet a fost deja folosit: telefonul din locul {{slot}} a fost înapoiat {{at}}.',
  'ticket-voided': 'Era pentru locul {{slot}}. Secretariatul l-a anulat {{at}}.',
  'ticket-replaced': 'Era pentru locul {{slot}}. S-a făcut un tichet nou {{at}}: cereți-l pe acela.',
  'ticket-undone': 'Era pentru locul {{slot}}. Predarea a fost anulată {{at}}: telefonul nu a fost păstrat.',
  'ticket-not-found': 'Niciun tichet nu are acest cod. Verificați cele șase litere și cifre.',
  'ticket-printed':
    'Acest tichet a fost tipărit mai demult. Dacă s-a pierdut, verificați identitatea și faceți unul nou.',
  'handover-not-held': 'Acest telefon nu mai este în dulap.',
  'slot-taken': 'Locul {{slot}} este ocupat. Alegeți unul liber.',
  'slot-unknown': 'Dulapul nu are acest loc.',
  'cupboard-full': 'Toate locurile sunt ocupate.',
  'device-already-held': 'Dispozitivul de acest fel al copilului este deja în dulap.',
  'pupil-not-found': 'Acest copil nu este în registrul elevilor.',
  'pupil-exists': 'Un copil cu acest nume este deja în această clasă.',
  'undo-too-late': 'A trecut mai mult de un minut, așa că nu se mai poate anula aici.',
  'undo-superseded': 'Între timp s-a mai întâmplat ceva cu acest telefon, așa că nu se mai poate anula.',
  'permission-missing': 'Acest copil nu are permisiune să aducă un dispozitiv.',
  'keeps-own-device': 'Acest copil păstrează dispozitivul prin înțelegere.',
  'adult-only': 'Acest telefon se dă numai unui adult, dacă un al doilea angajat nu este de acord altfel.',
  'seal-missing': 'Acest telefon nu a fost pus niciodată într-o pungă cu sigiliu.',
  'adult-not-named': 'Acest adult nu a fost numit pentru el. Un al doilea angajat trebuie să fie de acord.',
  'nothing-held': 'Nimic al acestui copil nu este în dulap.',
  'slot-out-of-order': 'Locul {{slot}} este defect. Alegeți altul.',
  'slot-in-use': 'În locul {{slot}} este un dispozitiv. Înapoiați-l sau mutați-l mai întâi.',
  'child-card-cancelled': 'Acest card a fost anulat. Căutați copilul după nume și tipăriți un card nou.',
  'child-card-not-found': 'Acest copil nu are card.',
  'slot-tag-cancelled': 'Acest jeton a fost anulat. Căutați copilul după nume și tipăriți un jeton nou.',
  'slot-tag-missing': 'Locul {{slot}} nu are încă jeton.',
  'count-running': 'Se face deja o numărare.',
  'count-not-running': 'Această numărare s-a încheiat.',
  'count-not-finished': 'Terminați mai întâi numărarea.',
  'count-slot-needed':
    'Acest cod nu spune care este locul. Atingeți locul în care se află, apoi scanați-l din nou.',
  'nobody-chosen': 'Alegeți cel puțin un nume.',
  'csv-unreadable':
    'Acest fișier nu poate fi citit. Are nevoie de un rând de titlu cu numele și clasa și de un rând pentru fiecare copil.',
  'pin-wrong': 'Acest PIN nu este corect. Încercați din nou.',
  'pin-blocked': 'Prea multe PIN-uri greșite. Cu acest cont se poate încerca din nou {{until}}.',
  'same-person': 'Este nevoie de a doua persoană: alta decât cea al cărei cont este deschis.',
  'staff-exists': 'Cineva cu acest nume are deja un cont.',
  'staff-not-found': 'Acest cont este închis. Întrebați directorul școlii.',
  'head-exists': 'Contul directorului a fost deja făcut. Introduceți un PIN.',
  'head-last': 'Acesta este singurul cont de director. Faceți mai întâi alt cont de director.',
  'printer-missing': 'Nu este conectată nicio imprimantă.',
  'print-failed': 'Imprimanta nu a primit hârtia de tipărit.',
  'printer-stopped': 'Imprimanta este oprită.',
  'printer-refuses': 'Imprimanta nu primește acum nimic de tipărit.',
  'printer-out-of-paper': 'Imprimanta nu mai are hârtie.',
  'printer-offline': 'Imprimanta nu răspunde. Este pornită și conectată?',
  'print-unconfirmed':
    'Imprimanta nu spune dacă hârtia a ieșit. Verificați și tipăriți din nou dacă nu a ieșit.',
  'job-not-found': 'Această hârtie nu mai este cunoscută.',
  'folder-missing': 'Acest dosar nu există. Alegeți altul.',
  'folder-unwritable': 'Programul nu are voie să scrie în acest dosar. Alegeți altul.',
  'folder-full':
    'Nu este destul loc în acest dosar. Nu s-a scris nimic. Eliberați spațiu sau alegeți alt dosar.',
  'folder-vanished':
    'Dosarul sau stickul a dispărut în timpul scrierii. Nu a rămas nimic. Introduceți-l din nou și încercați iar.',
  'export-not-verified': 'Ce s-a scris nu s-a citit la fel. Nu s-a păstrat nimic. Încercați cu alt stick.',
  'nothing-chosen': 'Nu s-a ales nimic.',
} as const satisfies Translated<typeof english>;

/** For a failure that has no number to tell, and of which nobody knows how far it came. */
export const unexplained =
  'Ceva nu a mers. Vă rugăm să încercați din nou. Dacă se repetă, întrebați la secretariat.';

/** A sentence for each thing that can be wrong with one box. */
export const fieldProblems = {
  empty: 'Completați această casetă',
  'too-long': 'Este prea lung',
  'no-letters': 'Scrieți aici litere, nu doar cifre sau semne',
  invisible: 'Aici este un caracter ascuns. Scrieți din nou',
  control: 'Scrieți pe un singur rând',
  'full-name': 'Scrieți prenumele și numele de familie, ca la sosire',
  'pin-short': 'Un PIN are 6 cifre sau mai multe',
  'pin-digits': 'Folosiți numai cifre',
  'pin-simple': 'Acest PIN este prea ușor de ghicit. Alegeți altul',
  'signature-blank': 'Semnați cu mai mult decât un punct sau alegeți alt mod de a semna',
  'time-unreadable': 'Scrieți o oră, de exemplu 8:45',
  'out-of-range': 'Acest număr este prea mare sau prea mic',
  'not-understood': 'Acest lucru nu poate fi folosit aici',
} as const satisfies Translated<typeof englishFields>;
