import type { cards as english } from '../en/cards.ts';
import type { Translated } from '../translated.ts';

/** Return cards, for visitors who come again and again: Turkish. */
export const cards = {
  explain:
    'Tekrar ziyaret kartını okuyucuya tutan kişinin adını yeniden yazması gerekmez. Kartın kodu kimse hakkında bir şey söylemez, ama kapı kart sahibini adıyla karşılar: kayıp bir kartı hemen geçersiz yapın.',
  title_one: '{{count}} tekrar ziyaret kartı kullanımda',
  title_other: '{{count}} tekrar ziyaret kartı kullanımda',
  none: 'Henüz kimsenin tekrar ziyaret kartı yok',
  noneMore: 'Burada olan bir ziyaretçi için “Okulda” sayfasında bir kart yapın.',
  search: 'Kart bul',
  nobodyFound: 'Üzerindeki adda bu harfler olan kart yok.',
  list: 'Kullanımdaki tekrar ziyaret kartları',
  name: 'Ad',
  made: 'Yapıldığı gün',
  used: 'Son kullanım',
  never: 'Henüz kullanılmadı',
  actions: 'Kartı göster veya kaybolduğunu bildir',
  show: 'Göster',
  showLabel: 'Kartı göster: {{name}}',
  lost: 'Kart kayıp',
  lostLabel: 'Kart kayıp: {{name}}',
  make: 'Tekrar ziyaret kartı yap',
  makeLabel: 'Tekrar ziyaret kartı yap: {{name}}',
  making: 'Kaydediliyor…',
  has: 'Kartı var',
  card: {
    title: 'Tekrar ziyaret kartı: {{name}}',
    how: 'Kartı ziyaretçi için yazdırın. Bir dahaki sefere kartı okuyucuya tutar ve adını yazması gerekmez.',
    code: 'Tekrar ziyaret kartının QR kodu',
    print: 'Kartı yazdır',
    close: 'Tamam',
  },
  losing: {
    title: 'Kart kayıp mı: {{name}}?',
    explain: 'Kart hemen ve kalıcı olarak geçersiz olur. Bir sonraki ziyarette yeni bir kart yapabilirsiniz.',
    keep: 'Kayıp değil',
    yes: 'Evet, geçersiz yap',
    saving: 'Kaydediliyor…',
    done: 'Kart artık geçmiyor: {{name}}.',
  },
} as const satisfies Translated<typeof english>;
