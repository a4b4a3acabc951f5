import { useTranslation } from 'react-i18next';
import { NameTile, NameTiles } from '../../parts/staff/name-tile.tsx';
import { weekdayOf } from '../../words/format-date.ts';
import type { BoardPupil } from './find-children.ts';
import styles from './phone-desk.module.css';

export interface ChildTilesProps {
  pupils: readonly BoardPupil[];
  label: string;
  /** Says the class on each tile: children of several classes are shown. */
  withClass: boolean;
  /** The slot that has just changed. */
  changed: number | undefined;
  onOpen: (pupil: BoardPupil) => void;
}

/** A tile a child. */
export function ChildTiles({ pupils, label, withClass, changed, onOpen }: ChildTilesProps) {
  const { t } = useTranslation('kiosk');
  const stateOf = ({ state, since, className }: BoardPupil) => {
    const words =
      state === 'earlier-day'
        ? t('phoneDesk.states.earlier-day', { day: since === null ? '' : weekdayOf(t, since) })
        : t(`phoneDesk.states.${state}`);
    return withClass ? t('phoneDesk.stateInClass', { state: words, className }) : words;
  };
  return (
    <div className={styles.tiles}>
      <NameTiles label={label}>
        {pupils.map((pupil) => (
          <NameTile
            key={pupil.id}
            id={`child-${pupil.id}`}
            name={pupil.name}
            state={pupil.state}
            stateLabel={stateOf(pupil)}
            {...(pupil.slot === null
              ? {}
              : {
                  slot: String(pupil.slot),
                  slotLabel: t('phoneDesk.slotWords', { slot: pupil.slot }),
                  changed: pupil.slot === changed,
                })}
            onPress={() => onOpen(pupil)}
          />
        ))}
      </NameTiles>
    </div>
  );
}
