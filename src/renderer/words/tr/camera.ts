import type { camera as english } from '../en/camera.ts';
import type { Translated } from '../translated.ts';

/** The camera that reads codes: Turkish. */
export const camera = {
  use: 'Kamerayı kullan',
  stop: 'Kamerayı kapat',
  on: 'Kamera açık. Hiçbir görüntü saklanmaz.',
  states: {
    starting: 'Kamera açılıyor…',
    seeing: 'Kodunuzu kameraya tutun.',
    dark: 'Kodunuzu görmek için çok karanlık. Kodu ışığa çevirin.',
    other: 'Bu kod bizim kodlarımızdan değil. Okulun size verdiği kodu tutun.',
    read: 'Kodunuz okundu.',
    missing: 'Kamera artık yok. Bunun yerine adınızı kullanın.',
    unusable: 'Kamera şu anda kullanılamıyor. Bunun yerine adınızı kullanın.',
  },
} as const satisfies Translated<typeof english>;
