import { Check, CircleDashed } from 'lucide-react';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Confiscation } from '../../../shared/contract/confiscations.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { dayOf, shortDay, timeOfDay } from '../../words/format-date.ts';
import styles from './confiscations.module.css';

export interface HeldCardProps {
  held: Confiscation;
  /** Whether somebody came for this very one: it gets focus. */
  wanted: boolean;
  onWantedShown: () => void;
  onTell: () => void;
  onRelease: () => void;
}

/** One device held: whose, why, who has been told and who not yet, and who may have it. */
export function HeldCard({ held, wanted, onWantedShown, onTell, onRelease }: HeldCardProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  const { pupil, slot, device, day, takenAt, takenFromChildBy, place, writtenBy, adults } = held;
  const { name } = pupil;
  const card = useRef<HTMLLIElement>(null);
  const shown = useEffectEvent(onWantedShown);
  useEffect(() => {
    if (!wanted) return;
    card.current?.focus();
    shown();
  }, [wanted]);
  const kind = t(`phoneDesk.handIn.kinds.${device.kind}`);
  const by = takenFromChildBy === '' ? writtenBy : takenFromChildBy;
  return (
    <li ref={card} className={styles.card} tabIndex={-1}>
      <div className={styles.whose}>
        <span className={styles.slot} role="img" aria-label={t('confiscations.slot', { slot })}>
          {slot}
        </span>
        <div>
          <h3 className={styles.name}>
            <bdi>{name}</bdi>
          </h3>
          <p className={styles.soft}>
            <bdi>{pupil.className}</bdi>
          </p>
          <p>{device.look === '' ? kind : t('confiscations.device', { kind, look: device.look })}</p>
        </div>
      </div>
      <div className={styles.facts}>
        <p className={styles.strong}>{t(`confiscations.reasons.${held.why}`)}</p>
        <p>{t('confiscations.since', { day: shortDay(t, day), time: timeOfDay(takenAt, timeZone) })}</p>
        <p className={styles.soft}>
          {place === ''
            ? t('confiscations.takenBy', { name: by })
            : t('confiscations.takenByIn', { name: by, place })}
        </p>
        {by === writtenBy ? null : (
          <p className={styles.soft}>{t('confiscations.writtenBy', { name: writtenBy })}</p>
        )}
      </div>
      <Told told={held.told} timeZone={timeZone} />
      <div className={styles.facts}>
        <p className={styles.soft}>{t('confiscations.adults')}</p>
        <ul className={styles.adults}>
          {adults.map((adult) => (
            <li key={adult}>
              <bdi>{adult}</bdi>
            </li>
          ))}
        </ul>
      </div>
      <div className={styles.cardButtons}>
        <Button size="staff" label={t('confiscations.tell.openLabel', { name })} onClick={onTell}>
          {t('confiscations.tell.open')}
        </Button>
        <Button
          kind="primary"
          size="staff"
          label={t('confiscations.release.openLabel', { name })}
          onClick={onRelease}
        >
          {t('confiscations.release.open')}
        </Button>
      </div>
    </li>
  );
}

/** Who has been told; who has not yet stands out as what is still to do. */
function Told({ told, timeZone }: { told: Confiscation['told']; timeZone: string }) {
  const { t } = useTranslation('kiosk');
  const parents = told.filter(({ whom }) => whom === 'parent');
  const child = told.filter(({ whom }) => whom === 'child');
  const when = ({ how, at, by }: Confiscation['told'][number]) =>
    t('confiscations.told.when', {
      how: t(`confiscations.ways.${how}`),
      day: shortDay(t, dayOf(at, timeZone)),
      time: timeOfDay(at, timeZone),
      by,
    });
  return (
    <ul className={styles.told}>
      {child.length === 0 ? (
        <li data-still="">
          <CircleDashed aria-hidden="true" />
          {t('confiscations.told.childNot')}
        </li>
      ) : null}
      {parents.length === 0 ? (
        <li data-still="">
          <CircleDashed aria-hidden="true" />
          {t('confiscations.told.parentNot')}
        </li>
      ) : null}
      {told.map((one) => (
        <li key={[one.whom, one.name, one.at].join(' ')}>
          <Check aria-hidden="true" strokeWidth={3} />
          <span>
            {one.whom === 'child'
              ? t('confiscations.told.child')
              : t('confiscations.told.parent', { name: one.name })}
            <span className={styles.small}>{when(one)}</span>
            {one.what === '' ? null : (
              <span className={styles.small}>
                <bdi>{one.what}</bdi>
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
