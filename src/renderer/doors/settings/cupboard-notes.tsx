import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../shared/contract.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { dayOf, shortDay, timeOfDay } from '../../words/format-date.ts';
import styles from './shelf-editor.module.css';

type CupboardNow = CallOutput<'cupboard.read'>;

export interface OutOfOrderSlotsProps {
  slots: CupboardNow['outOfOrder'];
  onPutBack: (slot: number) => void;
}

/** Slots nothing is put into until they are mended. */
export function OutOfOrderSlots({ slots, onPutBack }: OutOfOrderSlotsProps) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  if (slots.length === 0) return <p className={styles.soft}>{t('cupboard.settings.outOfOrderNone')}</p>;
  return (
    <ul className={styles.lines}>
      {slots.map(({ slot, since, why }) => (
        <li key={slot} className={styles.line}>
          <bdi>
            {t('cupboard.settings.outOfOrderLine', {
              slot,
              day: shortDay(t, dayOf(since, timeZone)),
              why,
            })}
          </bdi>
          <Button
            size="staff"
            label={t('cupboard.order.backLabel', { slot })}
            onClick={() => onPutBack(slot)}
          >
            {t('cupboard.order.back')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What was done with the key today, newest first. */
export function CupboardLog({ log }: { log: CupboardNow['log'] }) {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  if (log.length === 0) return <p className={styles.soft}>{t('cupboard.settings.logNone')}</p>;
  return (
    <ul className={styles.lines}>
      {log.map(({ at, what, by, keyHolder }) => (
        <li key={`${at} ${what}`} className={styles.line}>
          {t(`cupboard.settings.${what}`, { time: timeOfDay(at, timeZone), by, keyHolder })}
        </li>
      ))}
    </ul>
  );
}
