import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import styles from './action-bar.module.css';

export interface ActionBarProps {
  /** Words for what the bar is, for people who listen. */
  label: string;
  backLabel?: string | undefined;
  onBack?: (() => void) | undefined;
  /** Beside Back: a note such as “This page closes by itself”. */
  note?: ReactNode;
  /** Left of the primary: a second choice of equal standing, or a line of text. */
  extra?: ReactNode;
  /** The one primary button; it stands in the same place on every page. */
  primary?: ReactNode;
  /** 96 high buttons of the rule cards. */
  rule?: boolean | undefined;
}

/** The bar at the foot of every public page: Back on the left, the next step on the right. */
export function ActionBar({ label, backLabel, onBack, note, extra, primary, rule }: ActionBarProps) {
  return (
    <div className={styles.bar} role="group" aria-label={label}>
      {backLabel !== undefined && onBack !== undefined ? (
        <Button size={rule === true ? 'rule' : 'action'} icon={<ArrowLeft />} onClick={onBack}>
          {backLabel}
        </Button>
      ) : null}
      <div className={styles.note}>{note}</div>
      {extra}
      {primary}
    </div>
  );
}
