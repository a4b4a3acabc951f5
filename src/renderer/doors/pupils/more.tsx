import { useTranslation } from 'react-i18next';

/** Most rows of one list that are drawn: a large primary school. */
export const ROWS_SHOWN = 600;

/** How many more there are than are drawn. */
export function More({ count }: { count: number }) {
  const { t } = useTranslation('kiosk');
  return count > 0 ? <p>{t('pupils.bringIn.more', { count })}</p> : null;
}
