import type { settings as english } from '../en/settings.ts';
import type { Translated } from '../translated.ts';

/** What the settings page says: Somali. */
export const settings = {
  saved: 'Waa la kaydiyey',
  usual: 'Daabacaha caadiga ah ee kombiyuutarka',
  usualNone: 'Kombiyuutarkani ma laha daabace caadi ah',
  printers: {
    title: 'Daabacayaasha iyo warqadda',
    lead: 'Warqad kastaa waxay tagtaa daabacaha halkan laga doorto, iyadoo albaabka wax lagu weydiin.',
    noneTitle: 'Kombiyuutarkani daabace ma yaqaan.',
    none: 'Ku dar mid dejinta kombiyuutarka laftiisa: iskiis ayuu halkan uga soo muuqdaa. Kaararka iyo tigidhyada si kastaba shaashadda ayaa lagu tusaa.',
    gone: '{{queue}} hadda ma jiro',
    states: {
      ready: 'Diyaar',
      busy: 'Wuu daabacayaa',
      stopped: 'Wuu joogsaday',
      refusing: 'Warqado ma qaato',
      'out-of-paper': 'Warqad ma leh',
      offline: 'Ma jawaabayo',
    },
    choice: '{{queue}}: {{state}}',
    pass: 'Kaararka booqdayaasha',
    passHint: 'Kaarka uu booqduhu xirto. Koodhkiisa ayaa bixitaanka booqdaha lagu diiwaangeliyaa.',
    ticket: 'Tigidhyada taleefannada',
    ticketHint:
      'Warqadda yar ee hal taleefan lagu bixiyo. Haddii daabacaha warqadaha yaryar maqan yahay, isticmaal kaararka carruurta iyo astaamaha boosaska: hal mar ayaa lagu daabacaa A4, maalin kastana mar kale ayaa la isticmaalaa.',
    page: 'Bogagga',
    pageHint:
      'Kaararka soo noqoshada, kaararka carruurta, astaamaha boosaska, diiwaannada, hubinta magacyada iyo liiska cidda dugsiga joogta, warqadda A4.',
    printer: 'Daabacaha',
    paper: 'Warqadda',
    papers: {
      'label-62x100': 'Warqado dhegta, 62 × 100 mm',
      'roll-62': 'Duub, ballac 62 mm',
      'roll-80': 'Duub, ballac 80 mm',
      'roll-58': 'Duub, ballac 58 mm',
    },
    byItself: 'Kaarka iskiis ha u daabacmo',
    byItselfHint: 'Isla marka booqduhu soo galo. Haddii kale booqduhu wuxuu taabtaa “Daabac kaarkayga”.',
    ticketByItself: 'Tigidhka iskiis ha u daabacmo',
    ticketByItselfHint:
      'Isla marka taleefan la dhiibo. Haddii kale miisku tigidh wuxuu daabacaa marka la weydiisto.',
    slotTags: 'Isticmaal astaamaha boosaska',
    slotTagsHint:
      'Ilmihii aan kaar lahayn astaanta booska ayaa la siiyaa; waxba lama daabaco. Boos aan weli astaan lahayn tigidh ayuu bixiyaa. Astaamaha waxaa lagu daabacaa bogga “Kaarar iyo astaamo”.',
    preview: 'Kaar sida uu u daabacmo',
    previewNote: 'Magacu ma jiro. Koodhka sawirkan ku yaal bixitaan cidna uma diiwaangeliyo.',
    previewName: 'Zoë Booqde-Tusaale',
    test: 'Daabac bog tijaabo',
    testLabel: 'Daabac bog tijaabo: {{printer}}',
    testing: 'Waa la daabacayaa…',
  },
  visits: {
    title: 'Booqdayaasha',
    closingTime: 'Wakhtiga xiritaanka',
    closingTimeHint:
      'Booqashooyinka markaas weli furan nidaamka ayaa xira. Diiwaanku wuxuu muujiyaa in aan cidina arkin iyagoo baxaya.',
    closingTimeWrong: 'Qor saacad sida 18:00',
    save: 'Kaydi',
    saveClosing: 'Kaydi wakhtiga xiritaanka',
    saving: 'Waa la kaydinayaa…',
    rulesAsked: 'Xeerarka booqdayaasha lagu garto kaarka booqdaha ama kaarka soo noqoshada',
    rules: {
      'every-visit': 'Booqasho kasta waa la weydiiyaa',
      'when-they-change': 'Waa la weydiiyaa marka ay isbeddelaan',
    },
    rulesHint: {
      'every-visit': 'Qof walba mar kasta oo uu yimaado xeerarka ayuu akhriyaa oo aqbalaa.',
      'when-they-change': 'Qofkii hore u aqbalay isla xeerarkaas mar kale lama weydiiyo.',
    },
    languages: 'Luqadaha albaabka',
    languagesHint:
      'Waxa uu booqduhu ka dooran karo shaashadda soo dhaweynta. Ingiriisiga mar walba waa la heli karaa, isaga ayaana ansax ah.',
  },
  kiosk: {
    title: 'Shaashadda albaabka',
    sounds: 'Codadka',
    soundsHint:
      'Cod debecsan oo haa ama maya ah koodh kasta oo la akhriyo, iyo dawan marka qof caawimo codsado.',
    camera: 'Koodhadhka kaamiradda ku akhri',
    cameraHint:
      'Waxaa loogu talagalay kaararka booqdayaasha iyo kaararka soo noqoshada. Sawirka qalabkan ayaa lagu eegaa, weligiisna lama kaydiyo.',
  },
  sheet: {
    title: 'Liiska cidda dugsiga joogta',
    lead: 'Wuxuu kombiyuutarkan ugu kaydsan yahay fayl ahaan, isbeddel kastana dib ayaa loo sameeyaa. Meel labaad, sida gal uu kombiyuutar kale arko, ayaa haysa marka shaashaddani demman tahay.',
    folder: 'Meesha labaad',
    none: 'Ma jirto: liisku wuxuu ku jiraa kombiyuutarkan oo keliya',
    choose: 'Dooro gal…',
    choosing: 'Waa la dooranayaa…',
    remove: 'Meel labaad la’aan',
  },
} as const satisfies Translated<typeof english>;
