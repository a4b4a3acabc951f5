import { useTranslation } from 'react-i18next';
import { besideWords } from '../../words/beside-words.ts';
import { lookedWords } from '../../words/looked-words.ts';
import { dayOf, shortDay, timeOfDay } from '../../words/format-date.ts';
import type { HistoryRow } from './history-rows.ts';
import styles from './history-page.module.css';

export interface BesideRowProps {
  row: Extract<HistoryRow, { piece: 'beside' }>;
  timeZone: string;
}

/** One thing that happened while the device was here. */
export function BesideRow({ row: { stay, beside }, timeZone }: BesideRowProps) {
  const { t } = useTranslation();
  const { at, by, note, looked } = beside;
  const on = dayOf(at, timeZone);
  const time = timeOfDay(at, timeZone);
  return (
    <div data-row="" className={styles.beside}>
      <span className={styles.time}>
        {on === stay.day ? time : t('child.history.at', { day: shortDay(t, on), time })}
      </span>
      <span className={styles.what}>
        {besideWords(t, beside)}
        {looked === null ? null : (
          <span className={styles.line}>
            <bdi>{lookedWords(t, looked)}</bdi>
          </span>
        )}
        {note === '' ? null : <bdi className={styles.line}>{t('child.history.note', { note })}</bdi>}
      </span>
      <bdi className={styles.by}>{by}</bdi>
    </div>
  );
}
