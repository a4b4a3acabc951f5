import { memo, useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NameTile, NameTiles } from '../../parts/staff/name-tile.tsx';
import { weekdayOf } from '../../words/format-date.ts';
import type { BoardPupil } from './find-children.ts';
import styles from './phone-desk.module.css';

/** The id of a child’s tile on the page. */
export function tileId({ id }: { id: string }): string {
  return `child-${id}`;
}

export interface ChildTilesProps {
  pupils: readonly BoardPupil[];
  label: string;
  /** Says the class on each tile: children of several classes are shown. */
  withClass: boolean;
  /** The child Enter opens, while the search box has focus. */
  enterTakes: string | undefined;
  /** Handovers that are no hand-ins: devices taken from children. */
  confiscated: ReadonlySet<string>;
  /** The slot that has just changed. */
  changed: number | undefined;
  onOpen: (pupil: BoardPupil) => void;
}

/** A tile a child. */
export function ChildTiles({
  pupils,
  label,
  withClass,
  enterTakes,
  confiscated,
  changed,
  onOpen,
}: ChildTilesProps) {
  // The same function for every board: a tile is drawn anew only when its own child changed.
  const latest = useRef(onOpen);
  useLayoutEffect(() => {
    latest.current = onOpen;
  });
  const open = useCallback((pupil: BoardPupil) => latest.current(pupil), []);
  return (
    <div className={styles.tiles}>
      <NameTiles label={label}>
        {pupils.map((pupil) => (
          <ChildTile
            key={pupil.id}
            pupil={pupil}
            withClass={withClass}
            first={pupil.id === enterTakes}
            confiscated={pupil.handover !== null && confiscated.has(pupil.handover)}
            changed={pupil.slot !== null && pupil.slot === changed}
            onOpen={open}
          />
        ))}
      </NameTiles>
    </div>
  );
}

interface ChildTileProps {
  pupil: BoardPupil;
  withClass: boolean;
  first: boolean;
  confiscated: boolean;
  changed: boolean;
  onOpen: (pupil: BoardPupil) => void;
}

// The board’s answer keeps the objects of children that did not change.
const ChildTile = memo(function ChildTile(props: ChildTileProps) {
  const { pupil, withClass, first, changed, onOpen } = props;
  const { t } = useTranslation('kiosk');
  const { state, since, className, slot } = pupil;
  const stands = props.confiscated
    ? t('phoneDesk.states.confiscated')
    : state === 'earlier-day'
      ? t('phoneDesk.states.earlier-day', { day: since === null ? '' : weekdayOf(t, since) })
      : t(`phoneDesk.states.${state}`);
  const words = pupil.left ? t('phoneDesk.stateLeft', { state: stands }) : stands;
  return (
    <NameTile
      id={tileId(pupil)}
      name={pupil.name}
      state={state}
      stateLabel={withClass ? t('phoneDesk.stateInClass', { state: words, className }) : words}
      {...(first ? { keyHint: 'Enter' } : {})}
      {...(slot === null
        ? {}
        : { slot: String(slot), slotLabel: t('phoneDesk.slotWords', { slot }), changed })}
      onPress={() => onOpen(pupil)}
    />
  );
});
