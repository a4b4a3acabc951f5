import type { keyboard as english } from '../en/keyboard.ts';
import type { Translated } from '../translated.ts';

/** The words on and behind the keys on the glass: Somali. A name begins with what stands on the key (WCAG 2.5.3). */
export const keyboard = {
  labels: {
    keyboard: 'Kiiboodhka',
    shift: 'Xarfo waaweyn',
    erase: 'Tirtir',
    letters: 'abc, xarfo',
    symbols: '123, tirooyin iyo calaamado',
    accents: 'é ñ ş, xarfo calaamado leh',
    latin: 'abc, xarfo Laatiin ah',
    native: 'Xarfaha luqaddan',
    space: 'bannaan',
    next: 'Kan xiga',
    hide: 'Qari',
    show: 'Tus kiiboodhka',
  },
  characters: { apostrophe: 'Hamsada sare', hyphen: 'Jiitin', sign: 'Calaamadda {{sign}}' },
  latinNames: 'Fadlan magacyada ku qor xarfo Laatiin ah, sida baasaboorka.',
  pad: { label: 'Badhamada tirooyinka', erase: 'Tirtir' },
} as const satisfies Translated<typeof english>;
