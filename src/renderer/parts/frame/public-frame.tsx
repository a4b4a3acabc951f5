import { BellRing, Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { Emblem } from '../pictograms/emblem.tsx';
import styles from './public-frame.module.css';

export interface PublicFrameProps {
  schoolName: string;
  /** The language’s own name, and what the button is for; missing where a school has one language. */
  language?: { name: string; label: string; open: () => void } | undefined;
  helpLabel: string;
  onHelp: () => void;
  children: ReactNode;
  /** An `ActionBar`, or nothing on pages that have no bar. */
  actions?: ReactNode;
  /** A further button of the header: how the page looks. */
  comfort?: ReactNode;
  /** The on-screen keyboard, which stands between the page and the bar. */
  keyboard?: ReactNode;
}

/** Every public page after the welcome wall: header, one question, and the bar with Back and the next step. */
export function PublicFrame(props: PublicFrameProps) {
  const { language } = props;
  return (
    <div className={styles.frame}>
      <header className={styles.header}>
        <span className={styles.crest}>
          <Emblem />
        </span>
        <span className={styles.school}>
          <bdi>{props.schoolName}</bdi>
        </span>
        {language === undefined ? null : (
          <Button size="header" icon={<Languages />} label={language.label} onClick={language.open}>
            {language.name}
          </Button>
        )}
        {props.comfort}
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
