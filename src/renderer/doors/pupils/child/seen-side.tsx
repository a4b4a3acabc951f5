import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConditionCode } from '../../../../shared/devices.ts';
import { newMarks, type Stay } from '../../../../shared/pupil-history.ts';
import { useSchool } from '../../../client/school.tsx';
import { dayOf, shortDay, timeOfDay } from '../../../words/format-date.ts';
import styles from './history.module.css';

/** How and when the device came in, or was taken from the child. */
export function CameIn({ stay }: { stay: Stay }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { confiscated } = stay;
  const { at, by, conditions, note } = stay.in;
  return (
    <Side title={t(confiscated ? 'child.history.taken' : 'child.history.in')}>
      <p className={styles.when}>{timeOfDay(at, timeZone)}</p>
      {confiscated ? (
        <>
          <p>{t(`child.history.why.${confiscated.why}`)}</p>
          {confiscated.place === '' ? null : <p>{t('child.history.place', { place: confiscated.place })}</p>}
          {confiscated.takenFromChildBy === '' ? null : (
            <p>{t('child.history.takenBy', { name: confiscated.takenFromChildBy })}</p>
          )}
        </>
      ) : null}
      {confiscated === null && stay.release === 'adult' ? <p>{t('child.history.adultOnly')}</p> : null}
      <Marks conditions={conditions} fresh={[]} note={note} />
      <p className={styles.soft}>
        {t(confiscated ? 'child.history.writtenDown' : 'child.history.takenIn', { name: by })}
      </p>
    </Side>
  );
}

/** How and when it went out, and what was new on it then. */
export function GoneOut({ stay }: { stay: Stay }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { out, day, state } = stay;
  if (out === null)
    return (
      <Side title={t('child.history.out')}>
        <p className={styles.soft}>
          {t(state === 'undone' ? 'child.history.neverOut' : 'child.history.notOut')}
        </p>
      </Side>
    );
  const outDay = dayOf(out.at, timeZone);
  const time = timeOfDay(out.at, timeZone);
  return (
    <Side title={t('child.history.out')}>
      <p className={styles.when}>
        {outDay === day ? time : t('child.history.at', { day: shortDay(t, outDay), time })}
      </p>
      <p>
        {out.collector.who === 'pupil'
          ? t('child.history.pupil')
          : t('child.history.adult', { name: out.collector.name })}
      </p>
      <Marks conditions={out.conditions} fresh={newMarks(stay)} note={out.note} />
      <p className={styles.soft}>{t('child.history.givenBack', { name: out.by })}</p>
    </Side>
  );
}

function Side({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.side}>
      <h5 className={styles.sideTitle}>{title}</h5>
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
  const { t } = useTranslation('kiosk');
  return (
    <>
      {conditions.length === 0 ? (
        <p>{t('child.history.noMarks')}</p>
      ) : (
        <ul className={styles.marks}>
          {conditions.map((code) => (
            <li key={code} data-new={fresh.includes(code) || undefined}>
              {t(`phoneDesk.handIn.codes.${code}`)}
              {fresh.includes(code) ? <span className={styles.new}>{t('child.history.isNew')}</span> : null}
            </li>
          ))}
        </ul>
      )}
      {note === '' ? null : (
        <p className={styles.note}>
          <bdi>{t('child.history.note', { note })}</bdi>
        </p>
      )}
    </>
  );
}
