import { ArrowDownToLine, BellRing, KeyRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { classNames } from '../class-names.ts';
import { LanguageRow, type LanguageRowProps } from './language-row.tsx';
import { WelcomeHead, type WelcomeHeadProps } from './welcome-head.tsx';
import styles from './welcome-wall.module.css';

export interface WelcomeWallProps extends WelcomeHeadProps {
  /** What wakes the wall while nobody is here; nothing else on it can be reached then. */
  sleeping?: ReactNode;
  /** `EventSign`s of events people arrive for now. */
  events?: ReactNode;
  /** Three `Door`s. */
  doors: ReactNode;
  /** The row is hidden when there is one language only. */
  languages: LanguageRowProps['languages'];
  language: string;
  languagesLabel: string;
  onLanguage: (code: string) => void;
  helpLabel: string;
  onHelp: () => void;
  /** Shown on tall screens and large ones: moves the doors within reach of a wheelchair. */
  lowerLabel?: string | undefined;
  lowered?: boolean | undefined;
  onLower?: (() => void) | undefined;
  /** A further button on the floor: how the screen looks. */
  comfort?: ReactNode;
  staffLabel: string;
  onStaff: () => void;
}

/** The welcome screen: a bright hallway with three doors. */
export function WelcomeWall(props: WelcomeWallProps) {
  const asleep = props.sleeping !== undefined;
  return (
    <div
      className={classNames(
        styles.page,
        props.languages.length < 2 && styles.oneLanguage,
        props.events !== undefined && styles.withEvents,
      )}
    >
      <div className={styles.sunlight} aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <WelcomeHead
        schoolName={props.schoolName}
        greeting={props.greeting}
        clock={props.clock}
        date={props.date}
      />
      <main className={styles.wall}>
        {props.events === undefined ? null : (
          <div className={styles.events} inert={asleep}>
            {props.events}
          </div>
        )}
        <div className={styles.doors} inert={asleep}>
          {props.doors}
        </div>
        {props.sleeping}
      </main>
      <footer className={styles.floor} inert={asleep}>
        {props.languages.length > 1 ? (
          <LanguageRow
            label={props.languagesLabel}
            languages={props.languages}
            chosen={props.language}
            onChoose={props.onLanguage}
          />
        ) : null}
        <div className={styles.foot}>
          <Button size="header" icon={<BellRing />} className={styles.footButton} onClick={props.onHelp}>
            {props.helpLabel}
          </Button>
          {props.lowerLabel !== undefined && props.onLower !== undefined ? (
            <Button
              size="header"
              icon={<ArrowDownToLine />}
              className={styles.footButton}
              pressed={props.lowered === true}
              onClick={props.onLower}
            >
              {props.lowerLabel}
            </Button>
          ) : null}
          {props.comfort}
          <span className={styles.space} />
          <Button
            kind="quiet"
            size="header"
            icon={<KeyRound />}
            className={styles.staff}
            onClick={props.onStaff}
          >
            {props.staffLabel}
          </Button>
        </div>
      </footer>
    </div>
  );
}
