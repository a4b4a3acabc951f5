import { BellRing, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './banner.module.css';

export type BannerTone = 'help' | 'note' | 'problem';

export interface BannerProps {
  tone: BannerTone;
  title: string;
  children?: ReactNode;
  /** Buttons of the size `staff`. */
  actions?: ReactNode;
}

const signs: Record<BannerTone, ReactNode> = {
  help: <BellRing aria-hidden="true" />,
  note: <Info aria-hidden="true" />,
  problem: <TriangleAlert aria-hidden="true" />,
};

/** A line across the page that wants somebody: a call for help from the door, a rule overdue for review. */
export function Banner({ tone, title, children, actions }: BannerProps) {
  return (
    <div className={styles.banner} data-tone={tone} role={tone === 'note' ? 'status' : 'alert'}>
      {signs[tone]}
      <div className={styles.words}>
        <b>{title}</b> {children}
      </div>
      {actions}
    </div>
  );
}
