import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../../parts/class-names.ts';
import { useRoving } from '../../../parts/staff/roving.ts';
import { shortDay } from '../../../words/format-date.ts';
import { standingOf, type Standing, type StandingKind } from './standing.ts';
import { StandingSign } from './standing-sign.tsx';
import styles from './standing-tiles.module.css';

/** Names longer than this are set smaller. */
const LONG = 22;

export interface StandingTilesProps {
  label: string;
  pupils: readonly Standing[];
  today: string;
  chosen: ReadonlySet<string>;
  onChoose: (id: string, chosen: boolean) => void;
}

/** Children as tiles to choose, each with how it stands; arrow keys walk over them, the space bar chooses. */
export function StandingTiles({ label, pupils, today, chosen, onChoose }: StandingTilesProps) {
  const { t } = useTranslation('kiosk');
  const roving = useRoving();
  const words = (pupil: Standing, kind: StandingKind) => {
    const { permission, adjustment } = pupil;
    if (kind === 'keeps' && adjustment) return t(`permissions.keeps.${adjustment.category}`);
    if (!permission) return t('permissions.none');
    const day = shortDay(t, permission.until);
    return permission.over ? t('permissions.wasUntil', { day }) : t('permissions.until', { day });
  };
  return (
    <div className={styles.tiles} role="group" aria-label={label} {...roving}>
      {pupils.map((pupil) => {
        const kind = standingOf(pupil, today);
        return (
          <label key={pupil.id} className={styles.tile} data-kind={kind}>
            <span className={styles.tick}>
              <input
                type="checkbox"
                data-rove=""
                className={styles.box}
                checked={chosen.has(pupil.id)}
                onChange={(event) => onChoose(pupil.id, event.target.checked)}
              />
              {chosen.has(pupil.id) ? <Check aria-hidden="true" strokeWidth={4} /> : null}
            </span>
            <span className={classNames(styles.name, pupil.name.length > LONG && styles.long)}>
              <bdi>{pupil.name}</bdi>
            </span>
            <span className={styles.state}>
              <StandingSign kind={kind} />
              <span>{words(pupil, kind)}</span>
            </span>
          </label>
        );
      })}
    </div>
  );
}
