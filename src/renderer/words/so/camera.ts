import type { camera as english } from '../en/camera.ts';
import type { Translated } from '../translated.ts';

/** The camera that reads codes: Somali. */
export const camera = {
  use: 'Isticmaal kaamiradda',
  stop: 'Jooji kaamiradda',
  on: 'Kaamiraddu way shidan tahay. Sawir lama kaydiyo.',
  states: {
    starting: 'Kaamiradda waa la shidayaa…',
    seeing: 'Koodhkaaga ku hor hay kaamiradda.',
    dark: 'Aad bay u mugdi tahay, koodhkaaga lama arko. Iftiinka u jeedi.',
    other: 'Koodhkani kuwayaga ma aha. Soo qaad kan dugsigu ku siiyey.',
    read: 'Koodhkaaga waa la akhriyey.',
    missing: 'Kaamiraddii ma jirto hadda. Magacaaga isticmaal.',
    unusable: 'Kaamiradda hadda lama isticmaali karo. Magacaaga isticmaal.',
  },
} as const satisfies Translated<typeof english>;
