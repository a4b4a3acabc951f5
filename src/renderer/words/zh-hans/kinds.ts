import type { kinds as english } from '../en/kinds.ts';
import type { Translated } from '../translated.ts';

/** What each kind of visitor is called: Simplified Chinese. */
export const kinds = {
  parent: '家长或照顾者',
  professional: '专业人员',
  contractor: '承包商',
  volunteer: '志愿者',
  supply: '代课人员',
  governor: '学校理事',
  visitor: '访客',
} as const satisfies Translated<typeof english>;
