import { ArrowRight, Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PhoneSign } from '../../parts/staff/phone-sign.tsx';
import styles from './ticket-strip.module.css';

export interface SlotStripProps {
  name: string;
  slot: number;
  /** What was done. */
  children: ReactNode;
}

/** A phone that is held again, to be read across the desk: the slot it goes back into, which may be another by now. */
export function SlotStrip({ name, slot, children }: SlotStripProps) {
  const { t } = useTranslation('kiosk');
  return (
    <section className={styles.strip} aria-label={t('phoneDesk.toast.slot', { name, slot })}>
      <p className={styles.slot} aria-hidden="true">
        <PhoneSign filled />
        <ArrowRight />
        <span className={styles.slotNumber}>{slot}</span>
      </p>
      <div className={styles.rest}>
        <div className={styles.words} role="status">
          <div className={styles.said}>
            <h2 className={styles.title}>{t('phoneDesk.ticket.newTitle', { slot })}</h2>
            <p className={styles.name}>
              <Check aria-hidden="true" strokeWidth={3} />
              <bdi>{name}</bdi>
            </p>
            <p>{children}</p>
          </div>
        </div>
      </div>
    </section>
  );
}
