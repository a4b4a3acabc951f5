import { BellRing, Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { classNames } from '../class-names.ts';
import { Emblem } from '../pictograms/emblem.tsx';
import styles from './public-frame.module.css';

export interface PublicFrameProps {
  schoolName: string;
  /** Shown only when both are given: a school with one language needs no button. */
  languageLabel?: string | undefined;
  onLanguage?: (() => void) | undefined;
  helpLabel: string;
  onHelp: () => void;
  children: ReactNode;
  /** An `ActionBar`, or nothing on pages that have no bar. */
  actions?: ReactNode;
  /** Brings the header’s buttons below the bar and the page down to it. */
  lowered?: boolean | undefined;
  /** The on-screen keyboard, which stands between the page and the bar. */
  keyboard?: ReactNode;
}

/** Every public page after the welcome wall: header, one question, and the bar with Back and the next step. */
export function PublicFrame(props: PublicFrameProps) {
  const { languageLabel, onLanguage } = props;
  return (
    <div className={classNames(styles.frame, props.lowered === true && styles.lowered)}>
      <header className={styles.header}>
        <span className={styles.crest}>
          <Emblem />
        </span>
        <span className={styles.school}>
          <bdi>{props.schoolName}</bdi>
        </span>
        {languageLabel !== undefined && onLanguage !== undefined ? (
          <Button size="header" icon={<Languages />} onClick={onLanguage}>
            {languageLabel}
          </Button>
        ) : null}
        <Button size="header" icon={<BellRing />} onClick={props.onHelp}>
          {props.helpLabel}
        </Button>
      </header>
      <main className={styles.main}>
        <div className={styles.page}>{props.children}</div>
        {props.keyboard}
        {props.actions}
      </main>
    </div>
  );
}
