import { Lock, LockOpen } from 'lucide-react';
import { memo, useCallback, useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { useRoving } from './roving.ts';
import { byShelf, layShelves } from './shelf-layout.ts';
import { Slot, slotStates, SlotSample, type SlotState } from './slot.tsx';
import styles from './cupboard.module.css';

export interface CupboardSlot {
  slot: string;
  /** Which shelf it stands on; without shelves all stand on one. */
  shelf?: number | undefined;
  state: SlotState;
  /** The whole of it in words, for people who listen. */
  label: string;
}

export interface CupboardProps {
  title: string;
  /** Whether it stands open; undefined where nobody asks. */
  open?: boolean | undefined;
  /** Right of its title: since when it is open, and its lock. */
  beside?: ReactNode;
  slots: readonly CupboardSlot[];
  /** The word behind each counter; states without a word are not counted. */
  legend: Partial<Record<SlotState, string>>;
  /** The slot that has just changed. */
  changed?: string | undefined;
  /** The free slot that is meant for what is being handed in. */
  chosen?: string | undefined;
  onSlot?: ((slot: string) => void) | undefined;
}

/** The cupboard, drawn shelf by shelf, with its lock above and its counters below. A large one scrolls in its frame. */
export function Cupboard(props: CupboardProps) {
  const { slots, onSlot, changed, chosen } = props;
  const roving = useRoving();
  const titleId = useId();
  const shelves = byShelf(slots);
  const layout = layShelves(shelves.map(({ length }) => length));
  // The same function for every board: a slot is drawn anew only when it changed itself.
  const latest = useRef(onSlot);
  useLayoutEffect(() => {
    latest.current = onSlot;
  });
  const press = useCallback((slot: string) => latest.current?.(slot), []);
  const wanted = chosen ?? changed;
  const { ref } = roving;
  useEffect(() => {
    if (wanted !== undefined)
      ref.current?.querySelector(`[data-slot="${wanted}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [wanted, ref]);
  return (
    <section className={styles.cupboard} aria-labelledby={titleId}>
      <header className={styles.head}>
        {props.open === false ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
        <h2 id={titleId} className={styles.title}>
          {props.title}
        </h2>
        {props.beside === undefined ? null : <div className={styles.beside}>{props.beside}</div>}
      </header>
      <div
        className={styles.shelves}
        data-low={layout.low || undefined}
        data-apart={layout.wraps || undefined}
        data-columns={layout.columns}
        role="group"
        aria-labelledby={titleId}
        {...roving}
      >
        {shelves.map((shelf) => (
          <div key={shelf[0]?.shelf ?? 1} className={styles.slots}>
            {shelf.map(({ slot, state, label }) => (
              <Place
                key={slot}
                slot={slot}
                state={state}
                label={label}
                changed={slot === changed}
                chosen={slot === chosen}
                onSlot={onSlot === undefined ? undefined : press}
              />
            ))}
          </div>
        ))}
      </div>
      <ul className={styles.legend}>
        {slotStates.map((state) => {
          const words = props.legend[state];
          return words === undefined ? null : (
            <li key={state} className={styles.entry}>
              <SlotSample state={state} />
              <span className={styles.count}>{slots.filter((one) => one.state === state).length}</span>
              <span>{words}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface PlaceProps {
  slot: string;
  state: SlotState;
  label: string;
  changed: boolean;
  chosen: boolean;
  onSlot: ((slot: string) => void) | undefined;
}

const Place = memo(function Place({ slot, onSlot, ...its }: PlaceProps) {
  return <Slot slot={slot} {...its} onPress={onSlot === undefined ? undefined : () => onSlot(slot)} />;
});
