import type { actions as english } from '../en/actions.ts';
import type { Translated } from '../translated.ts';

/** The words on buttons that many screens share: Somali. */
export const actions = {
  back: 'Dib u noqo',
  continue: 'Sii wad',
  close: 'Xir',
  yes: 'Haa',
} as const satisfies Translated<typeof english>;
