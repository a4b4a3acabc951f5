import type { actions as english } from '../en/actions.ts';
import type { Translated } from '../translated.ts';

/** The words on buttons that many screens share: Arabic. */
export const actions = {
  back: 'رجوع',
  continue: 'متابعة',
  close: 'إغلاق',
  yes: 'نعم',
} as const satisfies Translated<typeof english>;
