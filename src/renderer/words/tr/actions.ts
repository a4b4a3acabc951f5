import type { actions as english } from '../en/actions.ts';
import type { Translated } from '../translated.ts';

/** The words on buttons that many screens share: Turkish. */
export const actions = {
  back: 'Geri',
  continue: 'Devam',
  close: 'Kapat',
  yes: 'Evet',
} as const satisfies Translated<typeof english>;
