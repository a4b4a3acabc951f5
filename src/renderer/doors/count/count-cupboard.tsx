import { Check } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoving } from '../../parts/staff/roving.ts';
import { numbersByShelf } from './numbers-by-shelf.ts';
import styles from './count-cupboard.module.css';

export interface CountCupboardProps {
  /** Slots a shelf, from the top. */
  shelves: readonly number[];
  found: ReadonlySet<number>;
  /** The slot the next code scanned is for. */
  chosen: number | undefined;
  onTouch: (slot: number) => void;
}

/** The cupboard, empty: what is expected in it is not known here. Every slot found something in is ticked. */
export function CountCupboard({ shelves, found, chosen, onTouch }: CountCupboardProps) {
  const { t } = useTranslation('kiosk');
  const roving = useRoving();
  const measures: CSSProperties & Record<`--${string}`, number> = {
    '--across': Math.min(Math.max(...shelves), 16),
    '--shelves': shelves.length,
  };
  return (
    <div
      className={styles.cupboard}
      style={measures}
      role="group"
      aria-label={t('count.going.cupboard')}
      {...roving}
    >
      {numbersByShelf(shelves).map((numbers, index) => (
        <div
          key={numbers[0]}
          className={styles.shelf}
          role="group"
          aria-label={t('count.going.shelf', { shelf: index + 1 })}
        >
          {numbers.map((slot) => (
            <button
              key={slot}
              type="button"
              data-rove=""
              data-slot={slot}
              className={styles.slot}
              aria-pressed={found.has(slot)}
              aria-label={t(found.has(slot) ? 'count.going.slotFound' : 'count.going.slot', { slot })}
              data-chosen={slot === chosen || undefined}
              onClick={() => onTouch(slot)}
            >
              {slot}
              {found.has(slot) ? <Check aria-hidden="true" strokeWidth={3} /> : null}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}
