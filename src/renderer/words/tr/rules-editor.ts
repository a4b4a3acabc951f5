import type { rulesEditor as english } from '../en/rules-editor.ts';
import type { Translated } from '../translated.ts';

/** The head’s page of rules, what is in force, and putting a translation right: Turkish. */
export const rulesEditor = {
  sets: 'Okulun kuralları',
  setNames: {
    'every-visit': 'Her ziyaret',
    'school-event': 'Okul etkinlikleri',
    'pupil-phones': 'Çocukların telefonları',
    'staff-and-governors': 'Personel ve yönetim kurulu üyeleri',
  },
  about: 'Sürüm {{version}}, onaylayan: {{name}}, {{day}}.',
  review: 'Yeniden gözden geçirilecek: {{when}}.',
  standsIn_one: '{{count}} dilde yazılıdır.',
  standsIn_other: '{{count}} dilde yazılıdır.',
  language: 'Hangi çeviri?',
  changedMark: '{{language}} (değiştiriliyor)',
  onlyEnglish: 'Bu kurallar yalnızca İngilizce yazılıdır.',
  explain:
    'İngilizce metin geçerlidir ve burada değiştirilmez. Bir çeviride düzelttikleriniz, sizin adınızla yeni bir sürüm olur.',
  english: 'İngilizce',
  clause: 'Kural {{number}} / {{all}}',
  heading: 'Kural {{number}}: birkaç sözcükle',
  sentence: 'Kural {{number}}: tam cümle',
  help: 'Kural {{number}}: yardım',
  titleBox: 'Kuralların başlığı',
  noHelp: 'İngilizcede yardım yok',
  changed: 'Değiştirildi',
  back: 'Eski hâli',
  backLabel: 'Eski hâli: {{what}}',
  movedOn: 'Bu arada başka biri bu metni değiştirdi. Şimdi şöyle: {{text}}',
  changes_one: 'Bu çeviride {{count}} değişiklik var',
  changes_other: 'Bu çeviride {{count}} değişiklik var',
  noChanges: 'Bu çeviride hiçbir şey değiştirilmedi.',
  undoAll: 'Tümünü geri al',
  look: 'Değişikliklere bak',
  keptHere: 'Siz başka sayfalardayken yazdıklarınız burada kalır. Kaydetmeden yürürlüğe girmez.',
  empty: 'Buraya bir şey yazın veya “Eski hâli” düğmesine basın',
  check: {
    title: 'Bu doğru mu?',
    effect:
      'Bununla “{{rules}}” kurallarının {{version}} numaralı sürümü oluşur. Bundan sonra ziyaretçilere yeni metin sorulur; önceki ziyaretçilerin kabul ettikleri olduğu gibi kalır.',
    table: 'Değişenler',
    what: 'Ne',
    before: 'Önce',
    after: 'Sonra',
    nothing: 'Hiçbir şey',
    back: 'Değiştirmeye devam',
    save: 'Sürüm {{version}} olarak kaydet',
    saving: 'Kaydediliyor…',
  },
  done: '“{{rules}}” kurallarının {{version}} numaralı sürümü yürürlükte.',
  rulesChanged:
    'Bu arada başka biri bu kuralları değiştirdi. Yazdıklarınız hâlâ burada. Yeniden bakın, sonra kaydedin.',
} as const satisfies Translated<typeof english>;
