import { Emblem } from '../pictograms/emblem.tsx';
import { QrCode } from '../qr/qr-code.tsx';
import styles from './ticket-card.module.css';

export interface TicketCardProps {
  schoolName: string;
  title: string;
  date: string;
  slotLabel: string;
  slot: string;
  payload: string;
  codeLabel: string;
  /** The short code read aloud, in pairs. */
  spokenCode: string;
  advice: readonly string[];
  /** The liability line. */
  liability: string;
}

/** A phone ticket on the screen, as it comes out of the printer: slot and code read at arm’s length, no name. */
export function TicketCard(props: TicketCardProps) {
  return (
    <article className={styles.ticket}>
      <p className={styles.school}>
        <span className={styles.crest}>
          <Emblem />
        </span>
        <bdi>{props.schoolName}</bdi>
      </p>
      <p className={styles.title}>{props.title}</p>
      <p className={styles.title}>{props.date}</p>
      <p className={styles.slot}>
        <span className={styles.slotLabel}>{props.slotLabel}</span>
        <span className={styles.slotNumber}>{props.slot}</span>
      </p>
      <QrCode className={styles.code} payload={props.payload} label={props.codeLabel} />
      <p className={styles.spoken}>{props.spokenCode}</p>
      {props.advice.map((line) => (
        <p key={line} className={styles.advice}>
          {line}
        </p>
      ))}
      <p className={styles.liability}>{props.liability}</p>
    </article>
  );
}
