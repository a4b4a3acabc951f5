import type { scanner as english } from '../en/scanner.ts';
import type { Translated } from '../translated.ts';

/** The scanner and the camera at the desk, and how they are set: Turkish. */
export const scanner = {
  desk: {
    title: 'Masa',
    lock: 'Dokunulmayan masa kendini kilitler',
    lockAfter_one: '{{count}} saniye sonra',
    lockAfter_other: '{{count}} saniye sonra',
    lockHint: 'Masa bunu on beş saniye önce söyler. Başlanmış olanlar PIN’den sonra yerinde durur.',
    lockShared:
      'Bu makinede masa, ziyaretçilerin ekranını paylaşır: burada en geç 90 saniye sonra kilitlenir.',
    camera: 'Masada kodları kamerayla oku',
    cameraHint:
      'Okuyucu olmayan yerde fişler, kartlar ve etiketler için. Görüntüye bu makinede bakılır ve hiçbir zaman saklanmaz.',
  },
  title: 'Okuyucu',
  lead: 'Çoğu okuyucu olduğu gibi çalışır. Kodlar reddediliyorsa veya kutularda çıkıyorsa okuyucuyu burada deneyin: program onun nasıl yazdığını bulur.',
  trouble: 'Kodlar okunamıyor: okul müdürü okuyucuyu ayarlarda deneyebilir',
  reads: {
    title: 'Tuşları nasıl okunur',
    letters: 'Harf olarak',
    lettersHint: 'Çoğu okuyucu için doğrudur. Anlam vermeyen bir kod, tuşların yerine göre de denenir.',
    places: 'Tuşların yerine göre',
    placesHint: 'Klavyesi başka olan bir bilgisayarda, ABD klavyesine ayarlı okuyucu için.',
  },
  slowest: 'İki tuş arasındaki en uzun ara, milisaniye',
  slowestHint: '80 olağandır. Yavaş, kablosuz bir okuyucu 200’e kadar isteyebilir.',
  slowestWrong: '20 ile 200 arasında bir sayı yazın',
  before: 'Her koddan önce ne yazıyor',
  beforeHint: 'Okuyucu önce bir şey yazacak biçimde ayarlanmadıysa bunu boş bırakın.',
  beforeWrong: 'Boşluksuz en çok 4 harf, rakam veya işaret yazın',
  save: 'Kaydet',
  saveSlowest: 'En uzun arayı kaydet',
  saveBefore: 'Her koddan önce yazdığını kaydet',
  saving: 'Kaydediliyor…',
  test: {
    open: 'Okuyucuyu dene',
    close: 'Denemeyi bitir',
    scanThis: 'Bu kodu veya kendi fişlerinizden, ziyaretçi kartlarınızdan ya da kartlarınızdan birini okutun',
    sample: 'Okuyucuyu denemek için bir kod',
    sampleNote: 'Kimseye ait değildir. Siz denerken masada hiçbir şey olmaz.',
    waiting: 'Kod bekleniyor…',
    found: 'Ne geldi',
    keys: 'Tuşlar',
    keysCount_one: '{{count}} tuş',
    keysCount_other: '{{count}} tuş',
    pause: 'En uzun ara',
    pauseMs: '{{ms}} ms',
    end: 'Sonu',
    ends: { Enter: 'Enter', Tab: 'Tab', nothing: 'Bir ara' },
    verdict: {
      right: 'Bu okuyucu doğru ayarlı.',
      change: 'Şu ayarlanınca bu okuyucu anlaşılır:',
      slow: 'Bu okuyucu çok yavaş: iki tuş arasında 200 milisaniyeden uzun. El kitabında “inter-character delay” (karakterler arası gecikme) ayarını bulun ve “none” (yok) yapın.',
      before:
        'Bu okuyucu koddan önce 4’ten fazla tuş veya bir boşluk yazıyor. El kitabında “prefix” (ön ek) ayarını bulun ve kaldırın.',
      keyboard:
        'Bu okuyucu başka bir klavyeye ayarlı. El kitabında “keyboard country” (klavye ülkesi) ayarını bulun ve United States veya United Kingdom seçin. Sonra yeniden deneyin.',
      foreign: 'Okuyucu çalışıyor ama bu kod bizim kodlarımızdan değil. Bu sayfadaki kodu deneyin.',
      hand: 'Bu tuşlara elle basıldı veya okuyucu yarıda durdu. Yeniden deneyin.',
    },
    set: 'Böyle ayarla',
    setting: 'Kaydediliyor…',
    changes: {
      letters: 'Tuşları harf olarak okunur',
      places: 'Tuşları yerlerine göre okunur',
      slowest: '{{ms}} milisaniyeye kadar aralar kabul edilir',
      before: 'Her koddan şu çıkarılır: {{before}}',
    },
  },
  camera: {
    use: 'Kamerayı kullan',
    stop: 'Kamerayı kapat',
    title: 'Kamera',
    on: 'Kamera açık. Hiçbir görüntü saklanmaz.',
    states: {
      starting: 'Kamera açılıyor…',
      seeing: 'Bir fişi, kartı veya etiketi kameraya tutun.',
      dark: 'Kodu görmek için çok karanlık. Kodu ışığa çevirin.',
      other: 'Bu kod bizim kodlarımızdan değil.',
      missing: 'Kamera artık yok. Kodu okutun veya yazın.',
      unusable: 'Kamera şu anda kullanılamıyor. Kodu okutun veya yazın.',
    },
  },
} as const satisfies Translated<typeof english>;
