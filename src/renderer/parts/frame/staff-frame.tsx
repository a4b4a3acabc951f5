import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import styles from './staff-frame.module.css';

export interface StaffFrameProps {
  /** The `StaffBar`. */
  bar: ReactNode;
  /** `Banner`s, under the bar. */
  banners?: ReactNode;
  children: ReactNode;
  /** Beside the main column: the cupboard and what belongs to it. */
  beside?: ReactNode;
  /** The band at the foot of the head’s page. */
  foot?: ReactNode;
}

/** Every staff screen: the bar, then one column or two that scroll on small screens. */
export function StaffFrame({ bar, banners, children, beside, foot }: StaffFrameProps) {
  return (
    <div className={styles.frame}>
      {bar}
      {banners}
      <main className={styles.main}>
        <div className={classNames(styles.columns, beside !== undefined && styles.two)}>
          <div className={styles.column}>{children}</div>
          {beside === undefined ? null : <div className={styles.column}>{beside}</div>}
        </div>
        {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
      </main>
    </div>
  );
}
