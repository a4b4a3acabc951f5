import { useTranslation } from 'react-i18next';
import { schoolDay } from '../../../shared/ids.ts';
import { Button } from '../../parts/button/button.tsx';
import { nextDay } from './next-day.ts';
import styles from './visitors-page.module.css';

export interface DayChoiceProps {
  today: string;
  day: string;
  onDay: (day: string) => void;
}

/** Today, tomorrow, or a day from the calendar. */
export function DayChoice({ today, day, onDay }: DayChoiceProps) {
  const { t } = useTranslation('kiosk');
  const tomorrow = nextDay(today);
  return (
    <div className={styles.days} role="group" aria-label={t('expected.day.label')}>
      <Button size="staff" pressed={day === today} onClick={() => onDay(today)}>
        {t('expected.day.today')}
      </Button>
      <Button size="staff" pressed={day === tomorrow} onClick={() => onDay(tomorrow)}>
        {t('expected.day.tomorrow')}
      </Button>
      <label className={styles.otherDay}>
        {t('expected.day.other')}
        <input
          type="date"
          className={styles.dayBox}
          min={today}
          value={day}
          onChange={(event) => {
            // While a date is being typed it is none, or one long ago.
            const { value } = event.target;
            if (schoolDay.safeParse(value).success && value >= today) onDay(value);
          }}
        />
      </label>
    </div>
  );
}
