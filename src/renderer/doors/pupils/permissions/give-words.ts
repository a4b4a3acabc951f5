import type { TFunction } from 'i18next';

/** What is wrong with a box of a permission, where its own sentence says it better. */
export function giveWords(t: TFunction<'kiosk'>, field: string, code: string): string | undefined {
  if (field === 'until') return t('permissions.give.untilMissing');
  if (field === 'pupils') return t('permissions.give.nobody');
  return field === 'approvedBy' && code === 'empty' ? t('permissions.give.approvedByMissing') : undefined;
}
