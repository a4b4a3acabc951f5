import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConditionCode } from '../../../shared/devices.ts';
import { newMarks, stayState, type Stay } from '../../../shared/pupil-history.ts';
import { deviceWords } from '../../words/device-words.ts';
import { dayOf, longDay, shortDay, timeOfDay } from '../../words/format-date.ts';
import styles from './history-page.module.css';

export interface StayRowProps {
  stay: Stay;
  timeZone: string;
}

/** A stay of a device: when, which, and how it came in and went out, side by side. */
export function StayRow({ stay, timeZone }: StayRowProps) {
  const { t } = useTranslation();
  return (
    <article data-row="" className={styles.stay}>
      <header className={styles.top}>
        <h2>{longDay(t, stay.day)}</h2>
        <span>{t('child.paper.slot', { slot: stay.slot })}</span>
        <strong className={styles.state}>{t(`child.history.states.${stayState(stay)}`)}</strong>
        <bdi className={styles.device}>{deviceWords(t, stay.device)}</bdi>
      </header>
      <div className={styles.sides}>
        <CameIn stay={stay} timeZone={timeZone} />
        <WentOut stay={stay} timeZone={timeZone} />
      </div>
    </article>
  );
}

function CameIn({ stay, timeZone }: StayRowProps) {
  const { t } = useTranslation();
  const { confiscated } = stay;
  const { at, by, conditions, note } = stay.in;
  return (
    <Side title={t(confiscated ? 'child.history.taken' : 'child.history.in')}>
      <p className={styles.strong}>{timeOfDay(at, timeZone)}</p>
      {confiscated ? <p>{t(`child.history.why.${confiscated.why}`)}</p> : null}
      {confiscated && confiscated.place !== '' ? (
        <p>{t('child.history.place', { place: confiscated.place })}</p>
      ) : null}
      {confiscated && confiscated.takenFromChildBy !== '' ? (
        <p>{t('child.history.takenBy', { name: confiscated.takenFromChildBy })}</p>
      ) : null}
      {confiscated === null && stay.release === 'adult' ? <p>{t('child.history.adultOnly')}</p> : null}
      <Marks conditions={conditions} fresh={[]} note={note} />
      <p>{t(confiscated ? 'child.history.writtenDown' : 'child.history.takenIn', { name: by })}</p>
    </Side>
  );
}

function WentOut({ stay, timeZone }: StayRowProps) {
  const { t } = useTranslation();
  const { out, day, state } = stay;
  if (out === null)
    return (
      <Side title={t('child.history.out')}>
        <p>{t(state === 'undone' ? 'child.history.neverOut' : 'child.history.notOut')}</p>
      </Side>
    );
  const on = dayOf(out.at, timeZone);
  const time = timeOfDay(out.at, timeZone);
  return (
    <Side title={t('child.history.out')}>
      <p className={styles.strong}>
        {on === day ? time : t('child.history.at', { day: shortDay(t, on), time })}
      </p>
      <p>
        {out.collector.who === 'pupil'
          ? t('child.history.pupil')
          : t('child.history.adult', { name: out.collector.name })}
      </p>
      <Marks conditions={out.conditions} fresh={newMarks(stay)} note={out.note} />
      <p>{t('child.history.givenBack', { name: out.by })}</p>
    </Side>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.side}>
      <h3>{title}</h3>
      {children}
    </div>
  );
}

interface MarksProps {
  conditions: readonly ConditionCode[];
  /** Those that were not there before. */
  fresh: readonly ConditionCode[];
  note: string;
}

function Marks({ conditions, fresh, note }: MarksProps) {
  const { t } = useTranslation();
  return (
    <>
      {conditions.length === 0 ? (
        <p>{t('child.history.noMarks')}</p>
      ) : (
        <ul className={styles.marks}>
          {conditions.map((code) => (
            <li key={code}>
              {t(`phoneDesk.handIn.codes.${code}`)}
              {fresh.includes(code) ? (
                <strong className={styles.new}>{t('child.history.isNew')}</strong>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {note === '' ? null : (
        <p>
          <bdi>{t('child.history.note', { note })}</bdi>
        </p>
      )}
    </>
  );
}
