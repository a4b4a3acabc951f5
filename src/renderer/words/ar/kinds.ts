import type { kinds as english } from '../en/kinds.ts';
import type { Translated } from '../translated.ts';

/** What each kind of visitor is called: Arabic. */
export const kinds = {
  parent: 'ولي أمر أو مقدّم رعاية',
  professional: 'مختص',
  contractor: 'مقاول',
  volunteer: 'متطوع',
  supply: 'موظف بديل',
  governor: 'عضو مجلس الإدارة',
  visitor: 'زائر',
} as const satisfies Translated<typeof english>;
