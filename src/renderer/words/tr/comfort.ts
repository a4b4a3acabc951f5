import type { comfort as english } from '../en/comfort.ts';
import type { Translated } from '../translated.ts';

/** How a screen looks and sounds for whoever stands in front of it: Turkish. */
export const comfort = {
  open: 'Görünüm',
  title: 'Sizin için nasıl görünsün',
  lead: 'Siz bitirene kadar böyle kalır. Hiçbir şey saklanmaz.',
  deskTitle: 'Bu ekranın görünümü',
  deskLead: 'Program yeniden başlatılana kadar böyle kalır.',
  theme: 'Renkler',
  themes: {
    day: 'Açık',
    contrast: 'Yüksek karşıtlık',
    evening: 'Koyu, akşam',
  },
  text: 'Yazıların boyu',
  texts: {
    normal: 'Normal',
    large: 'Büyük',
    largest: 'En büyük',
  },
  low: 'Düğmeleri aşağı getir',
  calm: 'Hiçbir şey oynamasın',
  sounds: 'Sesler',
  usual: 'Eski haline dön',
  touchToBegin: 'Başlamak için dokunun',
} as const satisfies Translated<typeof english>;
