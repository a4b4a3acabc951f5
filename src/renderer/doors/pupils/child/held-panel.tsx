import { useTranslation } from 'react-i18next';
import type { Stay } from '../../../../shared/pupil-history.ts';
import { useSchool } from '../../../client/school.tsx';
import { shortDay, timeOfDay } from '../../../words/format-date.ts';
import { deviceWords } from '../../../words/device-words.ts';
import { Panel } from './panel.tsx';
import styles from './child-page.module.css';

/** What of this child’s is in the cupboard now. */
export function HeldPanel({ stays }: { stays: readonly Stay[] }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const held = stays.filter(({ state }) => state === 'held');
  return (
    <Panel title={t('child.held.title')}>
      {held.length === 0 ? <p className={styles.soft}>{t('child.held.none')}</p> : null}
      {held.map((stay) => (
        <div key={stay.handover} className={styles.held} data-custody={stay.custody}>
          <span className={styles.slot}>{t('child.held.slot', { slot: stay.slot })}</span>
          <span>
            <bdi className={styles.strong}>{deviceWords(t, stay.device)}</bdi>
            <span className={styles.line}>
              {t('child.held.since', {
                day: shortDay(t, stay.day),
                time: timeOfDay(stay.in.at, timeZone),
              })}
            </span>
            {stay.custody === 'confiscation' ? (
              <span className={styles.line}>{t('child.held.confiscated')}</span>
            ) : null}
          </span>
        </div>
      ))}
    </Panel>
  );
}
