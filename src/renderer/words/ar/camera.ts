import type { camera as english } from '../en/camera.ts';
import type { Translated } from '../translated.ts';

/** The camera that reads codes: Arabic. */
export const camera = {
  use: 'استعمل الكاميرا',
  stop: 'أوقف الكاميرا',
  on: 'الكاميرا تعمل. لا تُحفظ أي صورة.',
  states: {
    starting: 'جارٍ تشغيل الكاميرا…',
    seeing: 'ارفع رمزك أمام الكاميرا.',
    dark: 'المكان مظلم ولا يُرى رمزك. وجّهه نحو الضوء.',
    other: 'هذا الرمز ليس من رموزنا. ارفع الرمز الذي أعطته لك المدرسة.',
    read: 'قُرئ رمزك.',
    missing: 'اختفت الكاميرا. استعمل اسمك بدلًا منها.',
    unusable: 'لا يمكن استعمال الكاميرا الآن. استعمل اسمك بدلًا منها.',
  },
} as const satisfies Translated<typeof english>;
