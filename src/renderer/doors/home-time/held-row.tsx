import { Car, Check, MessageSquare, Moon, PhoneCall, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { StillHeld } from '../../../shared/contract/home-time.ts';
import { useSchool } from '../../client/school.tsx';
import { dayOf, shortDay, timeOfDay } from '../../words/format-date.ts';
import { brokenSeal, ladderOf, type RungName } from './ladder.ts';
import styles from './home-time.module.css';

const signs: Record<RungName, ReactNode> = {
  'class-asked': <Users aria-hidden="true" />,
  'home-called': <PhoneCall aria-hidden="true" />,
  'message-left': <MessageSquare aria-hidden="true" />,
  'adult-coming': <Car aria-hidden="true" />,
  'kept-overnight': <Moon aria-hidden="true" />,
};

/** Which child, which device, and what is unusual about it. */
export function WhoseDevice({ held, withClass = false }: { held: StillHeld; withClass?: boolean }) {
  const { t } = useTranslation('kiosk');
  const { day: today } = useSchool();
  const { pupil, device, day, release, misplaced, seal } = held;
  const kind = t(`phoneDesk.handIn.kinds.${device.kind}`);
  const broken = brokenSeal(held);
  return (
    <div className={styles.whose}>
      <b className={styles.name}>
        <bdi>{pupil.name}</bdi>
        {withClass ? <span className={styles.small}>{pupil.className}</span> : null}
      </b>
      <span className={styles.small}>
        {device.look === '' ? kind : t('homeTime.device', { kind, look: device.look })}
      </span>
      {day < today ? (
        <span className={styles.mark}>{t('homeTime.since', { day: shortDay(t, day) })}</span>
      ) : null}
      {release === 'adult' ? <span className={styles.mark}>{t('homeTime.adultOnly')}</span> : null}
      {misplaced === null ? null : (
        <span className={styles.mark}>{t(`homeTime.misplaced.${misplaced}`)}</span>
      )}
      {broken ? (
        <span className={styles.broken}>{t('homeTime.broken.shown', broken)}</span>
      ) : seal === null ? null : (
        <span className={styles.mark}>{t('homeTime.underSeal', { seal })}</span>
      )}
    </div>
  );
}

export interface HeldRowProps {
  held: StillHeld;
  onStep: (step: Exclude<RungName, 'kept-overnight'>) => void;
  onKeep: () => void;
  onNotes: () => void;
}

/** One device still held, with its ladder: each rung is touched when that step is taken. */
export function HeldRow({ held, onStep, onKeep, onNotes }: HeldRowProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone, day } = useSchool();
  const { pupil, slot, steps } = held;
  const { name } = pupil;
  const notes = steps.filter((step) => step.note !== '' && dayOf(step.at, timeZone) === day);
  return (
    <li className={styles.row}>
      <span className={styles.slot} role="img" aria-label={t('homeTime.slot', { slot })}>
        {slot}
      </span>
      <WhoseDevice held={held} />
      <div className={styles.ladder} role="group" aria-label={t('homeTime.ladder', { name })}>
        {ladderOf(held, day, timeZone).map(({ step, state, at }) => {
          const words = t(`homeTime.steps.${step}`);
          const time = at === undefined ? '' : timeOfDay(at, timeZone);
          return (
            <button
              key={step}
              type="button"
              data-rove=""
              data-state={state}
              className={styles.rung}
              aria-label={t(`homeTime.rung.${state}`, { step: words, time, name })}
              onClick={() => (step === 'kept-overnight' ? onKeep() : onStep(step))}
            >
              <span className={styles.rungSign}>
                {state === 'done' ? <Check aria-hidden="true" strokeWidth={3} /> : signs[step]}
              </span>
              <span className={styles.rungWords}>{words}</span>{' '}
              {at === undefined ? null : <span className={styles.rungTime}>{time}</span>}
            </button>
          );
        })}
        <button
          type="button"
          data-rove=""
          className={styles.notes}
          aria-label={
            notes.length === 0
              ? t('homeTime.detail.openLabel', { name })
              : t('homeTime.detail.openWithLabel', { name, number: notes.length })
          }
          onClick={onNotes}
        >
          {t('homeTime.detail.open')}{' '}
          {notes.length === 0 ? null : <span className={styles.noteCount}>{notes.length}</span>}
        </button>
      </div>
    </li>
  );
}
