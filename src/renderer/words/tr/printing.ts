import type { printing as english } from '../en/printing.ts';
import type { Translated } from '../translated.ts';

/** What the desk says of papers on their way to a printer: Turkish. */
export const printing = {
  papers: {
    ticket: 'Telefon fişi',
    pass: 'Ziyaretçi kartı',
    'return-card': 'Tekrar ziyaret kartı',
    'on-site': 'Okulda olanların listesi',
    'roll-call': 'Yoklama',
    'test-page': 'Deneme sayfası',
  },
  states: {
    queued: 'Yazıcıya gidiyor…',
    submitted: 'Yazıcı aldı…',
    printed: 'Yazdırıldı.',
    confirmed: 'Biri çıktığını gördü.',
    cancelled: 'Geri alındı. Daha sonra hiçbir şey çıkmaz.',
  },
  failed: {
    'printer-missing': 'Bunun için bir yazıcı yok. Okul müdürü ayarlardan bir yazıcı seçer.',
    'print-failed': 'Yazıcı bunu almadı.',
    'printer-stopped': 'Yazıcı durmuş. Baskı geri alındı: daha sonra hiçbir şey çıkmaz.',
    'printer-refuses': 'Yazıcı şu anda iş almıyor.',
    'printer-out-of-paper': 'Yazıcıda kâğıt yok. Baskı geri alındı: daha sonra hiçbir şey çıkmaz.',
    'printer-offline': 'Yazıcı yanıt vermiyor. Açık mı ve fişe takılı mı? Daha sonra hiçbir şey çıkmaz.',
    'print-unconfirmed': 'Yazıcı baskının çıkıp çıkmadığını söylemiyor. Bakın, çıkmadıysa yeniden yazdırın.',
    other: 'Yazdırılmadı.',
  },
  onScreen: 'Ekrandaki kod da aynı şekilde geçer.',
  waiting: {
    button_one: 'İlgilenilecek {{count}} baskı',
    button_other: 'İlgilenilecek {{count}} baskı',
    title: 'Henüz çıkmamış baskılar',
    caption: 'Bugünün yolda olan veya yazdırılmamış baskıları',
    paper: 'Baskı',
    slot: 'bölme {{slot}}',
    copy: 'kopya {{copy}}',
    at: 'Gönderildi',
    state: 'Ne durumda',
    actions: 'Ne yapılacak',
    again: 'Yeniden yazdır',
    againLabel: 'Yeniden yazdır: {{paper}}, gönderildiği saat {{time}}',
    confirm: 'Baskı çıktı',
    confirmLabel: 'Baskı çıktı: {{paper}}, gönderildiği saat {{time}}',
    cancel: 'Geri al',
    cancelLabel: 'Geri al: {{paper}}, gönderildiği saat {{time}}',
    remove: 'Gerekmiyor',
    removeLabel: 'Gerekmiyor: {{paper}}, gönderildiği saat {{time}}',
    none: 'Bugünün bütün baskıları çıktı.',
  },
} as const satisfies Translated<typeof english>;
