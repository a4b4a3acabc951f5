import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './kind-tile.module.css';

export interface KindTileProps {
  title: string;
  hint: string;
  icon: ReactNode;
  onChoose: () => void;
  /** A dashed edge for the tile that is another way in, not another kind. */
  dashed?: boolean | undefined;
}

/** A large choice with a drawing, a name and a hint. */
export function KindTile({ title, hint, icon, onChoose, dashed = false }: KindTileProps) {
  return (
    <button type="button" className={classNames(styles.tile, dashed && styles.dashed)} onClick={onChoose}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.title}>{title}</span>
      <span className={styles.hint}>{hint}</span>
    </button>
  );
}

/** Lays tiles out four across (two in portrait), the first in reading order first. */
export function KindTiles({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.tiles} role="group" aria-label={label}>
      {children}
    </div>
  );
}
