import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMinute } from '../../client/clock.ts';
import { ask } from '../../client/queries.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { Emblem } from '../../parts/pictograms/emblem.tsx';
import { longDay, timeOfDay } from '../../words/format-date.ts';
import { DeskComfort } from './desk-comfort.tsx';
import { DeskLanguage } from './desk-language.tsx';
import styles from './entry.module.css';

/** The head of the pages a locked desk shows: school, day, time, and the way back where one screen serves both faces. */
export function EntryHead() {
  const { t } = useTranslation('kiosk');
  const { school, day, timeZone, deskPlace } = useSchool();
  const now = useMinute();
  return (
    <header className={styles.head}>
      <span className={styles.crest}>
        <Emblem />
      </span>
      <div className={styles.school}>
        <p className={styles.name}>
          <bdi>{school.name}</bdi>
        </p>
        <p>{longDay(t, day)}</p>
      </div>
      <span className={styles.clock}>{timeOfDay(now, timeZone)}</span>
      <DeskLanguage />
      <DeskComfort />
      {deskPlace === 'same-screen' ? (
        <Button size="header" icon={<LogOut />} onClick={() => void ask('desk.leave', {})}>
          {t('desk.leave')}
        </Button>
      ) : null}
    </header>
  );
}
