import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../translated.ts';

/** The welcome wall, the phones door, calling the office, and what every public page shares: Turkish. */
export const welcome = {
  pageTitle: '{{page}} – {{school}}',
  title: 'Hoş geldiniz',
  greeting: 'Hoş geldiniz. Başlamak için bir kapıya dokunun.',
  signIn: 'Giriş',
  signInHint: 'Yeni geldim',
  signOut: 'Çıkış',
  signOutHint: 'Şimdi ayrılıyorum',
  phones: 'Telefonlar',
  phonesHint: 'Teslim etme ve alma',
  languages: 'Dil',
  languageIs: 'Dil: {{language}}',
  askForHelp: 'Ofisten yardım iste',
  staff: 'Personel',
  deskOpened: 'Personel masası diğer ekranda açık.',
  actionsLabel: 'Geri ve sonraki adım',
  askTheOffice: 'Ofise sor',
  closesIn_one: 'Bu sayfa <b>{{count}} saniye</b> içinde kendiliğinden kapanır.',
  closesIn_other: 'Bu sayfa <b>{{count}} saniye</b> içinde kendiliğinden kapanır.',
  keepOpen: 'Daha uzun açık kalsın',
  help: {
    title: 'Ofisten biri geliyor',
    sentence: 'Ofisi çağırdık. Lütfen burada bekleyin.',
    failedTitle: 'Ofisi çağıramadık',
  },
  goToOffice: {
    title: 'Lütfen ofise gidin',
    sentence: 'Orada kapıyı veya zili çalın. Size yardım edecekler.',
  },
  idle: {
    title: 'Hâlâ orada mısınız?',
    sentence_one: 'Başka kimse okuyamasın diye yazdıklarınızı {{count}} saniye içinde sileceğiz.',
    sentence_other: 'Başka kimse okuyamasın diye yazdıklarınızı {{count}} saniye içinde sileceğiz.',
    clear: 'Şimdi sil',
    more: 'Daha çok zamana ihtiyacım var',
  },
  outOfUse: {
    title: 'Lütfen kâğıt defteri kullanın',
    sentence: 'Bu ekran şu anda kullanılamıyor. Giriş ve çıkışınızı danışmadaki kâğıt deftere yazın.',
    office: 'Ofis size yardım edecek.',
  },
  phonesPage: {
    title: 'Telefonunu ofise teslim et',
    lead: 'Danışmaya git. Ofis onu senin için saklar.',
    off: 'Telefonunu burada kapat.',
    cupboard: 'Ofis onu dolaba kilitler.',
    ticket: 'Fişini sakla: telefonunu onunla geri alırsın.',
    ticketTitle: 'Bu bir telefon fişi',
    ticketLead: 'Telefonunu geri almak için onu ofise ver.',
  },
} as const satisfies Translated<typeof english>;
