import type { fieldProblems as englishFields, problems as english } from '../en/problems.ts';
import type { Translated } from '../translated.ts';

/** A sentence for each problem: Somali. */
export const problems = {
  'input-invalid': 'Wax halkan ku yaal weli sax ma aha. Fadlan eeg sanduuqyada calaamadsan.',
  'not-allowed': 'Akoonkaagu tan ma samayn karo. Weydii maamulaha dugsiga.',
  'session-needed':
    'Miiska shaqaalaha waa la qufulay. Geli PIN-kaaga oo isku day mar kale. Waxba lama kaydin.',
  unexpected: 'Wax ayaa khaldamay, waxbana lama kaydin. Xafiiska u sheeg lambarkan: {{reference}}.',
  'disk-full':
    'Kaydka kombiyuutarkan waa buuxaa, sidaas darteed waxba lama kaydin. Meel ka bannee, ka dibna isku day mar kale.',
  'disk-read-only':
    'Kombiyuutarkani kaydkiisa wax kuma qori karo, sidaas darteed waxba lama kaydin. Weydii qofka ka mas’uulka ah.',
  'record-unavailable':
    'Diiwaanka lama furi karo, sidaas darteed waxba lama kaydin. Isticmaal buugga warqadda ah oo caawimo doono.',
  'rules-changed': 'Xeerarka hadda ayaa la beddelay. Fadlan mar kale akhri.',
  'clause-unanswered': 'Hal xeer weli jawaab ma laha. Fadlan ka jawaab xeer kasta.',
  'visit-not-found':
    'Ma helin booqasho leh magacan iyo qofkan. Hubi qoraalka, ama xafiiska ka codso inuu bixitaankaaga diiwaangeliyo.',
  'visit-ambiguous': 'Fadlan noo sheeg qiyaastii saacadda aad timid, si aan u xirno booqashada saxda ah.',
  'visit-already-ended': 'Bixitaanka booqashadan hore ayaa loo diiwaangeliyey. Wax kale looma baahna.',
  'visit-open': 'Kaarkan waa la isticmaalayaa: booqdihiisu hadda halkan ayuu joogaa.',
  'try-later': 'Marar badan ayaa la isku dayey. Fadlan sug daqiiqad, ama weydii xafiiska.',
  'expected-unknown':
    'Maanta booqasho koodhkan leh lama filayo. Hubi, ama imaanshahaaga diiwaangeli koodh la’aan.',
  'expected-arrived': 'Koodhkan maanta hore ayaa loo isticmaalay. Fadlan weydii xafiiska.',
  'event-over':
    'Munaasabaddani way dhammaatay ama waa la baajiyey. Fadlan imaanshahaaga u diiwaangeli sida maalin kasta oo kale.',
  'event-times': 'Munaasabaddu waxay dhammaataa ka dib marka ay bilaabato. Hubi labada saacadood.',
  'card-cancelled':
    'Kaarkan soo noqoshada hadda ma shaqeeyo. Fadlan imaanshahaaga diiwaangeli isaga la’aantiis.',
  'card-not-found': 'Kaarkan hadda lama yaqaan. Fadlan imaanshahaaga diiwaangeli isaga la’aantiis.',
  'card-exists': 'Qofkani hore ayuu u leeyahay kaar soo noqosho.',
  'list-unreadable': 'Sadarro liiska ka mid ah lama akhriyi karo, sidaas darteed midna laguma darin.',
  'roll-call-running': 'Hubin magacyo hore ayay u socotaa.',
  'roll-call-ended': 'Hubintan magacyadu way dhammaatay, hadda wixii ka dambeeyana lama beddelo.',
  'nothing-changed': 'Waxba lama beddelin.',
  'code-damaged': 'Koodhkan oo dhan lama akhriyi karo. Mar kale akhri, ama taa beddelkeeda qor.',
  'code-foreign': 'Koodhkani dugsigan kama socdo. Raadi koodhka ku yaal kaarka ama tigidhka.',
  'code-is-pass': 'Kani waa kaar booqde, ma aha tigidh taleefan.',
  'code-is-ticket': 'Kani waa tigidh taleefan, ma aha kaar booqde.',
  'code-is-card': 'Kani waa kaar soo noqosho. U isticmaal imaanshaha.',
  'code-is-child-card': 'Kani waa kaar ilmo oo loogu talagalay miiska taleefannada.',
  'code-is-slot-tag': 'Kani waa astaanta boos armaajada taleefannada ah.',
  'ticket-used': 'Tigidhkan hore ayaa loo isticmaalay: taleefanka booska {{slot}} waa la celiyey {{at}}.',
  'ticket-voided': 'Wuxuu ahaa kii booska {{slot}}. Xafiiska ayaa joojiyey {{at}}.',
  'ticket-replaced': 'Wuxuu ahaa kii booska {{slot}}. Tigidh cusub ayaa la sameeyey {{at}}: kaas weydii.',
  'ticket-undone': 'Wuxuu ahaa kii booska {{slot}}. Dhiibiddii waa laga noqday {{at}}: taleefanka lama hayn.',
  'ticket-not-found': 'Tigidh koodhkan leh ma jiro. Hubi lixda xaraf iyo tiro.',
  'ticket-printed':
    'Tigidhkan waqti ka hor ayaa la daabacay. Haddii uu lumay, hubi aqoonsiga oo samee mid cusub.',
  'handover-not-held': 'Taleefankani hadda armaajada kuma jiro.',
  'slot-taken': 'Booska {{slot}} waa la isticmaalayaa. Dooro mid bannaan.',
  'slot-unknown': 'Armaajadu boos sidaas ah ma laha.',
  'cupboard-full': 'Boosaska oo dhan waa la isticmaalayaa.',
  'device-already-held': 'Qalabka noocaas ah ee ilmahan hore ayuu armaajada ugu jiraa.',
  'pupil-not-found': 'Ilmahani kuma jiro diiwaanka ardayda.',
  'pupil-exists': 'Ilmo magacan leh hore ayuu fasalkan ugu jiraa.',
  'undo-too-late': 'In ka badan daqiiqad ayaa laga joogaa, sidaas darteed halkan lagama noqon karo.',
  'undo-superseded': 'Wax kale ayaa taleefankan ku dhacay ka dib, sidaas darteed lagama noqon karo.',
  'permission-missing': 'Ilmahani ma laha oggolaansho uu qalab ku keeno.',
  'keeps-own-device': 'Ilmahan heshiis ayuu qalabka ku haystaa.',
  'adult-only': 'Taleefankan qof weyn oo keliya ayaa la siiyaa, haddaan shaqaale labaad oggolaan.',
  'seal-missing': 'Taleefankan weligiis bac shaabad leh laguma ridin.',
  'adult-not-named': 'Qofkan weyn looma magacaabin. Waa in shaqaale labaad oggolaado.',
  'nothing-held': 'Waxba oo ilmahan ah armaajada kuma jiraan.',
  'slot-out-of-order': 'Booska {{slot}} ma shaqeeyo. Dooro mid kale.',
  'slot-in-use': 'Qalab ayaa yaal booska {{slot}}. Marka hore celi ama rar.',
  'child-card-cancelled': 'Kaarkan waa la joojiyey. Ilmaha magaca ku raadi, oo kaar cusub daabac.',
  'child-card-not-found': 'Ilmahani kaar ma laha.',
  'slot-tag-cancelled': 'Astaantan waa la joojiyey. Ilmaha magaca ku raadi, oo astaan cusub daabac.',
  'slot-tag-missing': 'Booska {{slot}} weli astaan ma laha.',
  'count-running': 'Tirin hore ayay u socotaa.',
  'count-not-running': 'Tirintani way dhammaatay.',
  'count-not-finished': 'Marka hore tirinta dhammee.',
  'count-slot-needed': 'Koodhkani ma sheegayo booska. Taabo booska uu yaal, ka dibna mar kale akhri.',
  'nobody-chosen': 'Ugu yaraan mid dooro.',
  'csv-unreadable':
    'Faylkan lama akhriyi karo. Wuxuu u baahan yahay sadar cinwaan ah oo leh magac iyo fasal, iyo sadar ilmo kasta.',
  'pin-wrong': 'PIN-kaasi sax ma aha. Isku day mar kale.',
  'pin-blocked': 'PIN-no khaldan oo aad u badan. Akoonkan mar kale waa lagu isku dayi karaa {{until}}.',
  'same-person': 'Qof labaad ayaa loo baahan yahay: qof aan ahayn kan hadda miiska ku jira.',
  'staff-exists': 'Qof magacan leh hore ayuu akoon u leeyahay.',
  'staff-not-found': 'Akoonkan waa la xiray. Weydii maamulaha dugsiga.',
  'head-exists': 'Akoonka maamulaha hore ayaa loo sameeyey. Taa beddelkeeda PIN geli.',
  'head-last': 'Kani waa akoonka keliya ee maamule. Marka hore samee akoon maamule oo kale.',
  'printer-missing': 'Daabace kuma xirna.',
  'print-failed': 'Daabacuhu ma qaadan.',
  'printer-stopped': 'Daabacuhu wuu joogsaday.',
  'printer-refuses': 'Daabacuhu hadda warqado ma qaato.',
  'printer-out-of-paper': 'Daabacuhu warqad ma laha.',
  'printer-offline': 'Daabacuhu ma jawaabayo. Ma shidan yahay oo ma ku xiran yahay korontada?',
  'print-unconfirmed':
    'Daabacuhu ma sheegayo in warqaddu soo baxday iyo in kale. Eeg, mar kalena daabac haddaysan soo bixin.',
  'job-not-found': 'Warqaddan hadda lama yaqaan.',
  'folder-missing': 'Galkaasi ma jiro. Dooro mid kale.',
  'folder-unwritable': 'Barnaamijkan looma oggola inuu galkaas wax ku qoro. Dooro mid kale.',
  'folder-full': 'Galkaas meel ku filan kuma jirto. Waxba lama qorin. Meel bannee ama mid kale dooro.',
  'folder-vanished':
    'Galka ama USB-ga ayaa lumay intii wax la qorayey. Waxba kuma harin. Ku xir oo isku day mar kale.',
  'export-not-verified':
    'Wixii la qoray markii dib loo akhriyey isku mid ma noqon. Waxba lama hayn. Isku day USB kale.',
  'nothing-chosen': 'Waxba lama dooran.',
} as const satisfies Translated<typeof english>;

/** For a failure that has no number to tell, and of which nobody knows how far it came. */
export const unexplained =
  'Wax ayaa khaldamay. Fadlan isku day mar kale. Haddii ay mar kale khaldanto, weydii xafiiska.';

/** A sentence for each thing that can be wrong with one box. */
export const fieldProblems = {
  empty: 'Buuxi sanduuqan',
  'too-long': 'Kani aad buu u dheer yahay',
  'no-letters': 'Halkan xarfo ku qor, ee ha ahaan tirooyin ama calaamado keliya',
  invisible: 'Waxaa ku jira xaraf qarsoon. Mar kale qor',
  control: 'Kan hal sadar ku qor',
  'full-name': 'Qor magacaaga koowaad iyo kan dambe, sidii markaad timid',
  'pin-short': 'PIN-ku wuxuu leeyahay 6 tiro ama ka badan',
  'pin-digits': 'Tirooyin keliya isticmaal',
  'pin-simple': 'PIN-kan si fudud ayaa loo qiyaasi karaa. Dooro mid kale',
  'signature-blank': 'Ku saxiix wax ka badan dhibic, ama dooro si kale oo aad u saxiixdo',
  'time-unreadable': 'Qor saacad sida 8:45',
  'out-of-range': 'Tiradani aad bay u weyn tahay ama u yar tahay',
  'not-understood': 'Kan halkan laguma isticmaali karo',
} as const satisfies Translated<typeof englishFields>;
