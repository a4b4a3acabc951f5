import { Lock, LockOpen } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../button/button.tsx';
import { useRoving } from './roving.ts';
import { Slot, slotStates, SlotSample, type SlotState } from './slot.tsx';
import styles from './cupboard.module.css';

export interface CupboardSlot {
  slot: string;
  state: SlotState;
  /** The whole of it in words, for people who listen. */
  label: string;
}

export interface CupboardLock {
  locked: boolean;
  /** “open since 8:31, Priya Venkat”. */
  text: string;
  label: string;
  onPress: () => void;
}

export interface CupboardProps {
  title: string;
  /** Its lock, where opening and locking are logged. */
  lock?: CupboardLock | undefined;
  slots: readonly CupboardSlot[];
  /** The word behind each counter; states without a word are not counted. */
  legend: Partial<Record<SlotState, string>>;
  /** The slot that has just changed. */
  changed?: string | undefined;
  /** The free slot that is meant for what is being handed in. */
  chosen?: string | undefined;
  onSlot?: ((slot: string) => void) | undefined;
}

/** The cupboard, drawn: eight slots across, with its lock above and its counters below. */
export function Cupboard(props: CupboardProps) {
  const { slots, onSlot, lock } = props;
  const roving = useRoving();
  const titleId = useId();
  return (
    <section className={styles.cupboard} aria-labelledby={titleId}>
      <header className={styles.head}>
        {lock?.locked === true ? <Lock aria-hidden="true" /> : <LockOpen aria-hidden="true" />}
        <h2 id={titleId} className={styles.title}>
          {props.title}
        </h2>
        {lock ? (
          <>
            <p className={styles.lockText}>{lock.text}</p>
            <Button size="staff" onClick={lock.onPress}>
              {lock.label}
            </Button>
          </>
        ) : null}
      </header>
      <div className={styles.slots} role="group" aria-labelledby={titleId} {...roving}>
        {slots.map(({ slot, state, label }) => (
          <Slot
            key={slot}
            slot={slot}
            state={state}
            label={label}
            changed={slot === props.changed}
            chosen={slot === props.chosen}
            onPress={onSlot === undefined ? undefined : () => onSlot(slot)}
          />
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
