import type { actions as english } from '../en/actions.ts';
import type { Translated } from '../translated.ts';

/** The words on buttons that many screens share: Simplified Chinese. */
export const actions = {
  back: '返回',
  continue: '继续',
  close: '关闭',
  yes: '同意',
} as const satisfies Translated<typeof english>;
