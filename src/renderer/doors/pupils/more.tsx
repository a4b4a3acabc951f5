import { useTranslation } from 'react-i18next';

/** Most rows of one list that are drawn: a large primary school. */
export const ROWS_SHOWN = 600;

/** How many more there are than are drawn. */
export function More({ count }: { count: number }) {
  const { t } = useTranslation('kiosk');
  return count > 0 ? <p>{t('pupils.bringIn.more', { count })}</p> : null;
}

/** The rows that are drawn, each with its place: two children of one class may share a name. */
export function shownOf<Row extends object>(rows: readonly Row[]): (Row & { id: number })[] {
  return rows.slice(0, ROWS_SHOWN).map((row, id) => ({ ...row, id }));
}
