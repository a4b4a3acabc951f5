import { useTranslation } from 'react-i18next';
import { dayOf, shortDay, timeOfDay } from '../../words/format-date.ts';
import styles from './log-table.module.css';

export interface MomentProps {
  at: string;
  /** The day of the log: another day is said. */
  day: string;
  timeZone: string;
}

/** A time of the day; with its date where it is not the log’s own. */
export function Moment({ at, day, timeZone }: MomentProps) {
  const { t } = useTranslation();
  const its = dayOf(at, timeZone);
  return (
    <>
      {timeOfDay(at, timeZone)}
      {its !== day && <span className={styles.more}>{shortDay(t, its)}</span>}
    </>
  );
}
