import { useTranslation } from 'react-i18next';
import { besideWords } from '../../words/beside-words.ts';
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
      <span>
        {besideWords(t, beside)} {t('child.history.by', { name: by })}
        {looked === null ? null : (
          <span className={styles.line}>
            {t('child.history.looked', {
              marks:
                looked.conditions.length === 0
                  ? t('child.history.noMarks')
                  : looked.conditions.map((code) => t(`phoneDesk.handIn.codes.${code}`)).join(', '),
            })}
          </span>
        )}
        {note === '' ? null : <bdi className={styles.line}>{t('child.history.note', { note })}</bdi>}
      </span>
    </div>
  );
}
