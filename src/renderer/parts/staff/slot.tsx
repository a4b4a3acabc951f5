import { Ban, Check, Clock, Construction, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { PhoneSign } from './phone-sign.tsx';
import styles from './slot.module.css';

/** How a slot stands. */
export const slotStates = [
  'free',
  'held',
  'overdue',
  'wrong',
  'counted',
  'confiscated',
  'out-of-order',
] as const;
export type SlotState = (typeof slotStates)[number];

const signs: Record<SlotState, ReactNode> = {
  free: null,
  held: <PhoneSign filled />,
  overdue: <Clock aria-hidden="true" strokeWidth={2.5} />,
  wrong: <X aria-hidden="true" strokeWidth={4} />,
  counted: <Check aria-hidden="true" strokeWidth={3} />,
  confiscated: <Ban aria-hidden="true" strokeWidth={2.5} />,
  'out-of-order': <Construction aria-hidden="true" />,
};

export interface SlotProps {
  /** The number on the cupboard. */
  slot: string;
  state: SlotState;
  /** The whole of it in words: “Slot 14, held since 8:46”. */
  label: string;
  changed?: boolean | undefined;
  chosen?: boolean | undefined;
  onPress?: (() => void) | undefined;
}

/** One place in the cupboard: its state shows in edge, sign and fill, and is said in words. */
export function Slot({ slot, state, label, changed = false, chosen = false, onPress }: SlotProps) {
  const shared = {
    className: classNames(styles.slot, styles[state], changed && styles.changed, chosen && styles.chosen),
    'aria-label': label,
    'data-slot': slot,
    'data-long': slot.length > 2 || undefined,
  };
  const content = (
    <>
      <span className={styles.number}>{slot}</span>
      {signs[state]}
    </>
  );
  if (onPress === undefined) {
    return (
      <span role="img" {...shared}>
        {content}
      </span>
    );
  }
  return (
    <button type="button" data-rove="" onClick={onPress} {...shared}>
      {content}
    </button>
  );
}

/** The sign of a slot state for a legend. */
export function SlotSample({ state }: { state: SlotState }) {
  return (
    <span className={classNames(styles.slot, styles.sample, styles[state])} aria-hidden="true">
      {signs[state]}
    </span>
  );
}
