import type { settings as english } from '../en/settings.ts';
import type { Translated } from '../translated.ts';

/** What the settings page says, each setting with what it does: Turkish. */
export const settings = {
  saved: 'Kaydedildi',
  usual: 'Bilgisayarın varsayılan yazıcısı',
  usualNone: 'Bu bilgisayarın varsayılan yazıcısı yok',
  printers: {
    title: 'Yazıcılar ve kâğıt',
    lead: 'Her baskı, kapıda hiçbir şey sorulmadan burada seçilen yazıcıya gider.',
    noneTitle: 'Bu bilgisayar hiçbir yazıcı tanımıyor.',
    none: 'Bilgisayarın kendi ayarlarından bir yazıcı ekleyin: burada kendiliğinden görünür. Ziyaretçi kartları ve fişler yine de ekranda gösterilir.',
    gone: '{{queue}} şu anda yok',
    states: {
      ready: 'Hazır',
      busy: 'Yazdırıyor',
      stopped: 'Durmuş',
      refusing: 'İş almıyor',
      'out-of-paper': 'Kâğıt yok',
      offline: 'Yanıt vermiyor',
    },
    choice: '{{queue}}: {{state}}',
    pass: 'Ziyaretçi kartları',
    passHint: 'Ziyaretçinin taktığı kart. Üzerindeki kodla ziyaretçi çıkış yapar.',
    ticket: 'Telefon fişleri',
    ticketHint:
      'Bir telefonun geri verilmesini sağlayan fiş. Fiş yazıcınız yoksa çocuk kartlarını ve bölme etiketlerini kullanın: bir kez A4 kâğıda yazdırılır, her gün yeniden kullanılır.',
    page: 'Sayfalar',
    pageHint:
      'A4 kâğıda tekrar ziyaret kartları, çocuk kartları, bölme etiketleri, geçmişler, yoklamalar ve okulda olanların listesi.',
    printer: 'Yazıcı',
    paper: 'Kâğıt',
    papers: {
      'label-62x100': 'Etiket, 62 × 100 mm',
      'roll-62': 'Rulo, 62 mm eninde',
      'roll-80': 'Rulo, 80 mm eninde',
      'roll-58': 'Rulo, 58 mm eninde',
    },
    byItself: 'Ziyaretçi kartını kendiliğinden yazdır',
    byItselfHint: 'Ziyaretçi giriş yapar yapmaz. Değilse ziyaretçi “Kartımı yazdır” düğmesine dokunur.',
    ticketByItself: 'Fişi kendiliğinden yazdır',
    ticketByItselfHint: 'Telefon teslim alınır alınmaz. Değilse masa, istendiğinde fiş yazdırır.',
    slotTags: 'Bölme etiketlerini kullan',
    slotTagsHint:
      'Kartı olmayan çocuk bölmenin etiketini alır; hiçbir şey yazdırılmaz. Henüz etiketi olmayan bölme için yine fiş verilir. Etiketler “Kartlar ve etiketler” sayfasında yazdırılır.',
    preview: 'Yazdırılacağı gibi bir ziyaretçi kartı',
    previewNote: 'Ad uydurmadır. Bu resimdeki kodla kimsenin çıkışı yapılmaz.',
    previewName: 'Zoë Örnek-Ziyaretçi',
    test: 'Deneme sayfası yazdır',
    testLabel: 'Deneme sayfası yazdır: {{printer}}',
    testing: 'Yazdırılıyor…',
  },
  visits: {
    title: 'Ziyaretçiler',
    closingTime: 'Kapanış saati',
    closingTimeHint:
      'O saatte hâlâ açık olan ziyaretleri sistem kapatır. Kayıt defterinde, ziyaretçinin ayrıldığını kimsenin görmediği yazar.',
    closingTimeWrong: 'Bir saat yazın, örneğin 18:00',
    save: 'Kaydet',
    saveClosing: 'Kapanış saatini kaydet',
    saving: 'Kaydediliyor…',
    rulesAsked: 'Kartıyla tanınan ziyaretçiler için kurallar',
    rules: {
      'every-visit': 'Her ziyarette sorulur',
      'when-they-change': 'Değişince sorulur',
    },
    rulesHint: {
      'every-visit': 'Herkes her gelişinde kuralları okur ve kabul eder.',
      'when-they-change': 'Aynı kuralları daha önce kabul etmiş olana yeniden sorulmaz.',
    },
    languages: 'Kapıdaki diller',
    languagesHint:
      'Ziyaretçinin karşılama ekranında seçebileceği diller. İngilizce her zaman sunulur ve İngilizce metin geçerlidir.',
  },
  kiosk: {
    title: 'Kapıdaki ekran',
    sounds: 'Sesler',
    soundsHint: 'Okunan her kod için hafif bir evet veya hayır sesi, biri yardım isteyince de bir zil.',
    camera: 'Kodları kamerayla oku',
    cameraHint:
      'Ziyaretçi kartları ve tekrar ziyaret kartları için. Görüntüye bu makinede bakılır ve hiçbir zaman saklanmaz.',
  },
  sheet: {
    title: 'Okulda olanların listesi',
    lead: 'Bu bilgisayarda dosya olarak saklanır ve her değişiklikte yeniden hazırlanır. Başka bir bilgisayarın gördüğü klasör gibi ikinci bir yerde, bu ekran karardığında da bulunur.',
    folder: 'İkinci yer',
    none: 'Yok: liste yalnızca bu bilgisayarda',
    choose: 'Klasör seç…',
    choosing: 'Seçiliyor…',
    remove: 'İkinci yer olmasın',
  },
} as const satisfies Translated<typeof english>;
