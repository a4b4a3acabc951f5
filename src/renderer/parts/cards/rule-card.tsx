import { classNames } from '../class-names.ts';
import { Pictogram, type PictogramName } from '../pictograms/pictogram.tsx';
import styles from './rule-card.module.css';

export interface RuleCardProps {
  pictogram: PictogramName;
  /** “Rule 2 of 5”. */
  progress: string;
  heading: string;
  sentence: string;
  /** The English words, shown under a translation: English prevails. */
  original?: { heading: string; sentence: string } | undefined;
  /** Small print: where the rule comes from, and help for those it does not fit. Empty ones are left out. */
  notes: readonly string[];
  headingId?: string | undefined;
}

/** One rule to say yes or no to: the drawing tells the act, the words say it once. */
export function RuleCard(props: RuleCardProps) {
  const wide = props.pictogram === 'phone-off-story';
  return (
    <article className={styles.card}>
      <div className={styles.panel}>
        <Pictogram name={props.pictogram} className={classNames(styles.drawing, !wide && styles.square)} />
      </div>
      <div className={styles.text}>
        <p className={styles.progress}>{props.progress}</p>
        <h1
          id={props.headingId}
          tabIndex={-1}
          className={styles.heading}
          data-translated={props.original !== undefined || undefined}
        >
          {props.heading}
        </h1>
        <p className={styles.sentence}>{props.sentence}</p>
        {props.original === undefined ? null : (
          <div className={styles.original} lang="en" dir="ltr">
            <p className={styles.originalHeading}>{props.original.heading}</p>
            <p>{props.original.sentence}</p>
          </div>
        )}
        <div className={styles.notes}>
          {props.notes
            .filter((note) => note !== '')
            .map((note) => (
              <p key={note}>{note}</p>
            ))}
        </div>
      </div>
    </article>
  );
}
