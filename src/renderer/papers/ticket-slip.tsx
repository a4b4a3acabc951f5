import { useTranslation } from 'react-i18next';
import { spokenCode } from '../../shared/codes.ts';
import type { PaperContent } from '../../shared/papers.ts';
import { QrCode } from '../parts/qr/qr-code.tsx';
import { longDay } from '../words/format-date.ts';
import { PaperEmblem } from './paper-emblem.tsx';
import styles from './ticket-slip.module.css';
import { useFonts } from './use-fonts.ts';

export interface TicketSlipProps {
  ticket: Extract<PaperContent, { paper: 'ticket' }>;
  onDrawn: () => void;
}

/** A phone ticket on a roll: 576 dots of 80 mm can be printed on, 384 of 58 mm. No child’s name. */
export function TicketSlip({ ticket, onDrawn }: TicketSlipProps) {
  const { t } = useTranslation();
  useFonts(onDrawn);
  const slot = String(ticket.slot);
  return (
    <main className={styles.slip} data-size={ticket.size}>
      <p className={styles.school}>
        <PaperEmblem className={styles.emblem} />
        <bdi>{ticket.school}</bdi>
      </p>
      <p className={styles.title}>{t('papers.ticket.title')}</p>
      <p className={styles.title}>{longDay(t, ticket.day)}</p>
      {ticket.copy > 1 ? <p className={styles.copy}>{t('papers.copy', { copy: ticket.copy })}</p> : null}
      <p className={styles.slot}>
        <span className={styles.slotLabel}>{t('papers.ticket.slot')}</span>
        <span className={styles.slotNumber} data-digits={slot.length}>
          {slot}
        </span>
      </p>
      <QrCode className={styles.code} payload={ticket.payload} label={t('papers.codeLabel')} />
      <p className={styles.spoken}>{spokenCode(ticket.code)}</p>
      <p className={styles.advice}>
        {t('papers.ticket.advice1')}
        <br />
        {t('papers.ticket.advice2')}
        <br />
        {t('papers.ticket.advice3')}
      </p>
      <p className={styles.liability}>{ticket.liability}</p>
    </main>
  );
}
