import type { pupils as english } from '../en/pupils.ts';
import type { Translated } from '../translated.ts';

/** What the pupil register says: Turkish. */
export const pupils = {
  count_one: '{{classes}}, {{count}} çocuk',
  count_other: '{{classes}}, {{count}} çocuk',
  classes_one: '{{count}} sınıf',
  classes_other: '{{count}} sınıf',
  empty: 'Henüz çocuk yok',
  emptyMore: 'Okul sisteminizden bir dosya alın veya ilk çocuğu elle ekleyin.',
  search: 'Çocuk bul',
  nobodyFound: 'Adında bu harfler olan çocuk yok.',
  name: 'Ad',
  className: 'Sınıf',
  add: {
    title: 'Bir çocuk ekle',
    name: 'Ad ve soyad',
    nameHint: 'Masada görünmesi gerektiği gibi',
    className: 'Sınıf',
    classHint: 'Örneğin 5 Hazel',
    save: 'Çocuğu ekle',
    saving: 'Kaydediliyor…',
    saved: '{{name}} artık şu sınıfta: {{className}}.',
    nameMissing: 'Çocuğun adını yazın',
    classMissing: 'Çocuğun sınıfını yazın',
  },
  bringIn: {
    title: 'Dosyadan al',
    choose: 'Dosya seç',
    choosing: 'Okunuyor…',
    nothing: 'Hiçbir şey değişmez: bu dosyadaki herkes zaten listede.',
    line: 'Satır',
    column: 'Sütun',
    reason: 'Yanlış olan',
    applying: 'Kaydediliyor…',
    cancel: 'Vazgeç',
    another: 'Başka bir dosya seç',
    more_one: 've {{count}} tane daha',
    more_other: 've {{count}} tane daha',
    emptyCell: 'İçinde bir şey yok',
    twice: 'Bu çocuk dosyada iki kez var',
  },
} as const satisfies Translated<typeof english>;
