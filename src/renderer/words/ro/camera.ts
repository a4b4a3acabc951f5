import type { camera as english } from '../en/camera.ts';
import type { Translated } from '../translated.ts';

/** The camera that reads codes: Romanian. */
export const camera = {
  use: 'Folosiți camera',
  stop: 'Opriți camera',
  on: 'Camera este pornită. Nu se păstrează nicio imagine.',
  states: {
    starting: 'Camera pornește…',
    seeing: 'Țineți codul în fața camerei.',
    dark: 'Este prea întuneric ca să se vadă codul. Întoarceți-l spre lumină.',
    other: 'Acest cod nu este al nostru. Arătați codul pe care vi l-a dat școala.',
    read: 'Codul dvs. a fost citit.',
    missing: 'Camera nu mai este. Folosiți numele dvs.',
    unusable: 'Camera nu poate fi folosită acum. Folosiți numele dvs.',
  },
} as const satisfies Translated<typeof english>;
