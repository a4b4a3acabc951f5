import type { leaving as english } from '../en/leaving.ts';
import type { Translated } from '../translated.ts';

/** Signing out: Turkish. */
export const leaving = {
  title: 'Adınızla çıkış yapın',
  name: 'Adınız ve soyadınız',
  seeing: 'Kiminle görüşmeye geldiniz?',
  arrived: 'Yaklaşık saat kaçta geldiniz?',
  arrivedHint: 'Doğru ziyareti kapatmamız için: örneğin 8:45',
  wrong: {
    name: 'Adınızı ve soyadınızı girişte yazdığınız gibi yazın',
    seeing: 'Doğru ziyareti kapatmamız için kiminle görüşmeye geldiğinizi yazın',
    arrived: 'Bir saat yazın, örneğin 8:45',
  },
  wrongShort: {
    name: 'Adınızı ve soyadınızı yazın',
    seeing: 'Kiminle görüşmeye geldiğinizi yazın',
    arrived: 'Bir saat yazın, örneğin 8:45',
  },
  signOut: 'Çıkış yap',
  busy: 'Kaydediliyor…',
  passTitle: 'Kartınız hâlâ sizde mi?',
  passHow: 'Üzerindeki kodu okuyucuya tutun. Bir şey yazmanız gerekmez.',
  askTheOffice: 'Ofise sor',
  arriveAgain: 'Yeni geldim',
  goodbye: {
    page: 'Güle güle',
    title: 'Güle güle, {{name}}',
    titleAlone: 'Güle güle',
    times: 'Geliş saatiniz: {{arrived}}, ayrılış saatiniz: {{left}}.',
    pass: 'Yazdırılmış bir kartınız varsa lütfen danışmada bırakın.',
  },
} as const satisfies Translated<typeof english>;
