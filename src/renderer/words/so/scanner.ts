import type { scanner as english } from '../en/scanner.ts';
import type { Translated } from '../translated.ts';

/** The scanner and the camera at the desk, and how they are set: Somali. */
export const scanner = {
  desk: {
    title: 'Miiska shaqaalaha',
    lock: 'Miiska aan la taaban iskiis ayuu u qufulmaa',
    lockAfter_one: '{{count}} ilbiriqsi ka dib',
    lockAfter_other: '{{count}} ilbiriqsi ka dib',
    lockHint:
      'Miisku wuxuu sheegaa shan iyo toban ilbiriqsi ka hor. Wixii la bilaabay PIN-ka ka dib weli way joogaan.',
    lockShared:
      'Qalabkan miisku wuxuu la wadaagaa shaashadda booqdayaasha: halkaas waa ugu badnaan 90 ilbiriqsi ka dib.',
    camera: 'Koodhadhka kaamirad miiska ku akhri',
    cameraHint:
      'Tigidhyada, kaararka iyo astaamaha meel aan akhriye lahayn. Sawirka qalabkan ayaa lagu eegaa, weligiisna lama kaydiyo.',
  },
  title: 'Akhriyaha',
  lead: 'Akhriyeyaasha badankoodu sidooda ayay u shaqeeyaan. Haddii koodhadhka la diido ama ay sanduuqyada ka soo baxaan, akhriyaha halkan ku tijaabi: barnaamijka ayaa ogaanaya sida uu wax u qoro.',
  trouble: 'Koodhadhka lama akhriyi karo: maamulaha ayaa akhriyaha ku tijaabin kara Dejinta',
  reads: {
    title: 'Sida badhamadiisa loo akhriyo',
    letters: 'Xarfo ahaan',
    lettersHint:
      'Waxay ku habboon tahay akhriyeyaasha badankood. Koodh aan macno lahayn badhamadiisa ayaa sidoo kale lagu isku dayaa.',
    places: 'Meesha badhamadu ku yaallaan',
    placesHint: 'Akhriye loo dejiyey kiiboodhka Maraykanka oo ku xiran kombiyuutar leh mid kale.',
  },
  slowest: 'Hakadka ugu dheer ee laba badhan u dhexeeya, millisekond',
  slowestHint: 'Caadi ahaan 80. Akhriye gaabis ah oo aan xadhig lahayn wuxuu u baahan karaa ilaa 200.',
  slowestWrong: 'Qor tiro u dhexaysa 20 iyo 200',
  before: 'Waxa uu ka hor qoro koodh kasta',
  beforeHint: 'Bannee, haddii aan akhriyaha loo dejin inuu marka hore wax qoro.',
  beforeWrong: 'Qor ilaa 4 xaraf, tiro ama calaamad, meel bannaan la’aan',
  save: 'Kaydi',
  saveSlowest: 'Kaydi hakadka ugu dheer',
  saveBefore: 'Kaydi waxa uu ka hor qoro koodh kasta',
  saving: 'Waa la kaydinayaa…',
  test: {
    open: 'Tijaabi akhriyaha',
    close: 'Dhammee tijaabada',
    scanThis: 'Akhri koodhkan, ama tigidh ama kaar kasta oo aad haysato',
    sample: 'Koodh akhriyaha lagu tijaabiyo',
    sampleNote: 'Cidina ma laha. Inta aad tijaabinayso miiska waxba kama dhacaan.',
    waiting: 'Koodh ayaa la sugayaa…',
    found: 'Wixii yimid',
    keys: 'Badhamada',
    keysCount_one: '{{count}} badhan',
    keysCount_other: '{{count}} badhan',
    pause: 'Hakadka ugu dheer',
    pauseMs: '{{ms}} ms',
    end: 'Wuxuu ku dhammaadaa',
    ends: { Enter: 'Enter', Tab: 'Tab', nothing: 'Hakad' },
    verdict: {
      right: 'Akhriyahani si sax ah ayuu u dejisan yahay.',
      change: 'Akhriyahan waa la fahmayaa marka tan la dejiyo:',
      slow: 'Akhriyahani aad buu u gaabiyaa: in ka badan 200 millisekond laba badhan dhexdood. Buuggiisa ka raadi “inter-character delay” oo eber ka dhig.',
      before:
        'Akhriyahani koodhka ka hor wuxuu qoraa in ka badan 4 badhan, ama meel bannaan. Buuggiisa ka raadi “prefix” oo ka saar.',
      keyboard:
        'Akhriyahan waxaa loo dejiyey kiiboodh kale. Buuggiisa ka raadi “keyboard country” oo dooro United States ama United Kingdom. Ka dib mar kale isku day.',
      foreign: 'Akhriyuhu wuu shaqeeyaa, laakiin koodhkani kayaga ma aha. Isku day koodhka boggan.',
      hand: 'Badhamadan gacan ayaa riixday, ama akhriyuhu dhexda ayuu ku joogsaday. Mar kale isku day.',
    },
    set: 'Sidaas u deji',
    setting: 'Waa la kaydinayaa…',
    changes: {
      letters: 'Badhamadiisa xarfo ahaan ayaa loo akhriyaa',
      places: 'Badhamadiisa meesha ay ku yaallaan ayaa lagu akhriyaa',
      slowest: 'Hakad ilaa {{ms}} millisekond waa la oggol yahay',
      before: '{{before}} koodh kasta waa laga saaraa',
    },
  },
  camera: {
    use: 'Isticmaal kaamiradda',
    stop: 'Jooji kaamiradda',
    title: 'Kaamiradda',
    on: 'Kaamiraddu way shidan tahay. Sawir lama kaydiyo.',
    states: {
      starting: 'Kaamiradda waa la shidayaa…',
      seeing: 'Tigidh, kaar ama astaan kaamiradda ku hor hay.',
      dark: 'Aad bay u mugdi tahay in koodh la arko. Iftiinka u jeedi.',
      other: 'Koodhkani kayaga ma aha.',
      missing: 'Kaamirad hadda ma jirto. Koodhka akhri ama qor.',
      unusable: 'Kaamiradda hadda lama isticmaali karo. Koodhka akhri ama qor.',
    },
  },
} as const satisfies Translated<typeof english>;
