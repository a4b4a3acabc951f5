import type { events as english } from '../en/events.ts';
import type { Translated } from '../translated.ts';

/** School events on the office’s page of visitors: Turkish. */
export const events = {
  explain:
    'Etkinlik sürerken, başlamadan yarım saat öncesinden itibaren, karşılama ekranındaki kapıların üzerinde etkinliğin tabelası durur. Oradan giriş yapanlara okul etkinliği kuralları sorulur ve girişleri daha kısadır.',
  title_one: '{{count}} etkinlik planlandı',
  title_other: '{{count}} etkinlik planlandı',
  none: 'Planlanmış etkinlik yok',
  noneMore: 'Bir tören, şenlik veya konser yazın: aileler onun kendi tabelasından giriş yapar.',
  list: 'Bugünün ve sonraki günlerin etkinlikleri',
  name: 'Etkinlik',
  day: 'Gün',
  when: 'Saat',
  hours: '{{from}}–{{until}}',
  arrived: 'Gelen',
  onNow: 'Tabelası şu anda asılı',
  actions: 'Etkinliği iptal et',
  cancel: 'İptal et',
  cancelLabel: 'İptal et: {{name}}',
  add: {
    open: 'Etkinlik ekle',
    title: 'Okul etkinliği',
    name: 'Adı ne?',
    nameHint: 'Tabelada bu yazar, örneğin “Hasat töreni”',
    nameMissing: 'Etkinliğin adını yazın',
    day: 'Hangi gün?',
    dayMissing: 'Günü seçin',
    dayOver: 'Bugünü veya sonraki bir günü seçin',
    from: 'Ne zaman başlıyor?',
    until: 'Ne zaman bitiyor?',
    timeHint: 'Örneğin 14:00',
    timeMissing: 'Bir saat yazın, örneğin 14:00',
    save: 'Etkinliği ekle',
    saving: 'Kaydediliyor…',
    close: 'Vazgeç',
    done: 'Planlandı: {{name}}, {{day}}.',
  },
  cancelling: {
    title: 'Etkinlik iptal edilsin mi: {{name}}?',
    explain:
      'Tabelası karşılama ekranından kalkar ve artık kimse bu etkinlik için giriş yapmaz. Bunun için zaten gelmiş olanların girişi geçerli kalır.',
    keep: 'Kalsın',
    yes: 'Evet, iptal et',
    saving: 'Kaydediliyor…',
    done: 'İptal edildi: {{name}}.',
  },
} as const satisfies Translated<typeof english>;
