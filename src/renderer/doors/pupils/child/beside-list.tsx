import { useTranslation } from 'react-i18next';
import type { Stay } from '../../../../shared/pupil-history.ts';
import { useSchool } from '../../../client/school.tsx';
import { besideWords } from '../../../words/beside-words.ts';
import { lookedWords } from '../../../words/looked-words.ts';
import { dayOf, shortDay, timeOfDay } from '../../../words/format-date.ts';
import styles from './history.module.css';

/** What else happened to a device while it was here, in its order. */
export function BesideList({ stay: { beside, day } }: { stay: Stay }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  if (beside.length === 0) return null;
  return (
    <div className={styles.beside}>
      <h5 className={styles.sideTitle}>{t('child.history.beside')}</h5>
      <ul className={styles.events}>
        {beside.map((one) => {
          const on = dayOf(one.at, timeZone);
          const time = timeOfDay(one.at, timeZone);
          const { looked, note } = one;
          return (
            <li key={`${one.at} ${one.what}`}>
              <span className={styles.time}>
                {on === day ? time : t('child.history.at', { day: shortDay(t, on), time })}
              </span>
              <span>
                {besideWords(t, one)}{' '}
                <span className={styles.soft}>
                  <bdi>{one.by}</bdi>
                </span>
                {looked === null ? null : (
                  <span className={styles.line}>
                    <bdi>{lookedWords(t, looked)}</bdi>
                  </span>
                )}
                {note === '' ? null : <bdi className={styles.line}>{t('child.history.note', { note })}</bdi>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
