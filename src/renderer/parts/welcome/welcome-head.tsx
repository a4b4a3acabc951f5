import { Emblem } from '../pictograms/emblem.tsx';
import styles from './welcome-head.module.css';

export interface WelcomeHeadProps {
  schoolName: string;
  greeting: string;
  /** The time and the date as they are to be read. */
  clock: string;
  date: string;
}

/** Whose hallway this is, and what time it is there. */
export function WelcomeHead({ schoolName, greeting, clock, date }: WelcomeHeadProps) {
  return (
    <header className={styles.header}>
      <span className={styles.crest}>
        <Emblem />
      </span>
      <div className={styles.names}>
        <h1 className={styles.school}>
          <bdi>{schoolName}</bdi>
        </h1>
        <p className={styles.greeting}>{greeting}</p>
      </div>
      <div className={styles.time}>
        <p className={styles.clock}>{clock}</p>
        <p className={styles.date}>{date}</p>
      </div>
    </header>
  );
}
