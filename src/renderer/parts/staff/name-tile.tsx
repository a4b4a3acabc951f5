import type { ReactNode } from 'react';
import { KeyHint } from '../button/key-hint.tsx';
import { classNames } from '../class-names.ts';
import { DeviceSign, type DeviceState } from './device-state.tsx';
import { useRoving } from './roving.ts';
import styles from './name-tile.module.css';

export interface NameTileProps {
  name: string;
  state: DeviceState;
  /** The state in words: “Handed in”. */
  stateLabel: string;
  /** Where the device lies. */
  slot?: string | undefined;
  /** The slot for people who listen: “slot 14”. */
  slotLabel?: string | undefined;
  onPress: () => void;
  id?: string | undefined;
  /** The key that opens it, while it is the first of those found. */
  keyHint?: string | undefined;
  /** Marks the tile that has just changed. */
  changed?: boolean | undefined;
}

/** Names longer than this are set smaller. */
const LONG = 22;

/** A child’s tile at the desk: name, how it stands, and the slot. */
export function NameTile(props: NameTileProps) {
  const { name, state, slot } = props;
  return (
    <button
      type="button"
      id={props.id}
      data-rove=""
      data-changed={props.changed === true || undefined}
      className={classNames(styles.tile, styles[state])}
      onClick={props.onPress}
    >
      <span className={classNames(styles.name, name.length > LONG && styles.long)}>
        <bdi>{name}</bdi>
      </span>
      <span className={styles.state}>
        <DeviceSign state={state} />
        <span>{props.stateLabel}</span>
      </span>
      {props.keyHint === undefined ? null : (
        <span className={styles.key}>
          <KeyHint>{props.keyHint}</KeyHint>
        </span>
      )}
      {slot === undefined ? null : (
        <span className={styles.slot} aria-label={props.slotLabel} role={props.slotLabel ? 'img' : undefined}>
          {slot}
        </span>
      )}
    </button>
  );
}

/** Tiles five across; arrow keys walk over them and Tab leaves them. */
export function NameTiles({ label, children }: { label: string; children: ReactNode }) {
  const roving = useRoving();
  return (
    <div className={styles.tiles} role="group" aria-label={label} {...roving}>
      {children}
    </div>
  );
}
