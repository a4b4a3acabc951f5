import { useTranslation } from 'react-i18next';
import { stayState, type Stay } from '../../../../shared/pupil-history.ts';
import { longDay } from '../../../words/format-date.ts';
import { BesideList } from './beside-list.tsx';
import { deviceWords } from '../../../words/device-words.ts';
import { GoneOut, CameIn } from './seen-side.tsx';
import styles from './history.module.css';

/** One stay of a device: how it came in and went out, side by side, and what else happened. */
export function StayCard({ stay }: { stay: Stay }) {
  const { t } = useTranslation('kiosk');
  const state = stayState(stay);
  return (
    <article className={styles.stay} data-state={state}>
      <header className={styles.top}>
        <h4 className={styles.day}>{longDay(t, stay.day)}</h4>
        <span className={styles.slot}>{t('child.history.slot', { slot: stay.slot })}</span>
        <span className={styles.state}>{t(`child.history.states.${state}`)}</span>
        <bdi className={styles.device}>{deviceWords(t, stay.device)}</bdi>
      </header>
      <div className={styles.sides}>
        <CameIn stay={stay} />
        <GoneOut stay={stay} />
      </div>
      <BesideList stay={stay} />
    </article>
  );
}
