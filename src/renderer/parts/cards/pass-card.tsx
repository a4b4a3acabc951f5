import { Emblem } from '../pictograms/emblem.tsx';
import { QrCode } from '../qr/qr-code.tsx';
import styles from './pass-card.module.css';

export interface PassCardProps {
  schoolName: string;
  name: string;
  /** Kind of visitor and who is being seen. */
  line: string;
  payload: string;
  codeLabel: string;
  date: string;
}

/** The pass as it hangs on a lanyard, on the screen. */
export function PassCard(props: PassCardProps) {
  return (
    <article className={styles.pass}>
      <span className={styles.slit} aria-hidden="true" />
      <p className={styles.school}>
        <span className={styles.crest}>
          <Emblem />
        </span>
        <bdi>{props.schoolName}</bdi>
      </p>
      <p className={styles.name} dir="auto" data-length={lengthOf(props.name)}>
        {props.name}
      </p>
      <p className={styles.line}>{props.line}</p>
      <QrCode className={styles.code} payload={props.payload} label={props.codeLabel} />
      <p className={styles.date}>{props.date}</p>
    </article>
  );
}

/** Long names are set smaller, so that the code under them keeps its size. */
function lengthOf(name: string): 'long' | 'very-long' | 'longest' | undefined {
  if (name.length > 120) return 'longest';
  if (name.length > 60) return 'very-long';
  return name.length > 32 ? 'long' : undefined;
}
