import type { kinds as english } from '../en/kinds.ts';
import type { Translated } from '../translated.ts';

/** What each kind of visitor is called: Turkish. */
export const kinds = {
  parent: 'Anne, baba veya veli',
  professional: 'Uzman',
  contractor: 'Yüklenici',
  volunteer: 'Gönüllü',
  supply: 'Vekil personel',
  governor: 'Yönetim kurulu üyesi',
  visitor: 'Ziyaretçi',
} as const satisfies Translated<typeof english>;
