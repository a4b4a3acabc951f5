import { MoveRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CountResult } from '../../../shared/contract/cupboard.ts';
import { Button } from '../../parts/button/button.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import styles from './count-result.module.css';

export interface WrongSlotPileProps {
  wrongSlot: CountResult['wrongSlot'];
  onMoved: (foundIn: number, slot: number) => void;
}

/** Devices found in another slot than their own, and a way to say that each was moved home. */
export function WrongSlotPile({ wrongSlot, onMoved }: WrongSlotPileProps) {
  const { t } = useTranslation('kiosk');
  if (wrongSlot.length === 0) return <p className={styles.soft}>{t('count.result.none')}</p>;
  return (
    <ul className={styles.things}>
      {wrongSlot.map(({ handover, name, className, foundIn, slot }) => (
        <li key={handover} className={styles.thing}>
          <div className={styles.what}>
            {/* Numbers in the order of the arrow, whichever way the page reads. */}
            <span className={styles.way} dir="ltr" aria-hidden="true">
              <span className={styles.slot} data-tone="dashed">
                {foundIn}
              </span>
              <MoveRight />
              <span className={styles.slot}>{slot}</span>
            </span>
            <div className={styles.words}>
              <p className={styles.name}>
                <bdi>{t('count.result.whose', { name, className })}</bdi>
              </p>
              <p>
                <VisuallyHidden>{t('count.result.from', { foundIn, slot })}</VisuallyHidden>
                {t('count.result.move', { slot })}
              </p>
            </div>
          </div>
          <Button
            size="staff"
            wide
            label={t('count.result.movedLabel', { name, slot })}
            onClick={() => onMoved(foundIn, slot)}
          >
            {t('count.result.moved')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
