import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { spokenCode } from '../../../shared/codes.ts';
import { useSchool } from '../../client/school.tsx';
import { Button } from '../../parts/button/button.tsx';
import { TicketCard } from '../../parts/cards/ticket-card.tsx';
import { Dialog } from '../../parts/feedback/dialog.tsx';
import { longDay } from '../../words/format-date.ts';
import type { ShownTicket } from './desk-state.ts';
import styles from './ticket-dialog.module.css';

export interface TicketDialogProps {
  shown: ShownTicket;
  onNext: () => void;
}

/** The ticket on the screen, for a child to photograph or write down when no paper comes. The next scan does not wait for it. */
export function TicketDialog({ shown, onNext }: TicketDialogProps) {
  const { t } = useTranslation('kiosk');
  const { school } = useSchool();
  const { ticket, made, copy, pupilName } = shown;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus(), []);
  const title = {
    new: t('phoneDesk.ticket.newTitle', { slot: ticket.slot }),
    reissued: t('phoneDesk.ticket.reissuedTitle', { slot: ticket.slot }),
    copy: t('phoneDesk.ticket.copyTitle', { slot: ticket.slot }),
  }[made];
  return (
    <Dialog
      title={title}
      size="staff-wide"
      onClose={onNext}
      actions={
        <Button ref={next} kind="primary" size="staff-large" keyHint="Enter" onClick={onNext}>
          {t('phoneDesk.ticket.next')}
        </Button>
      }
    >
      <div className={styles.columns}>
        <div className={styles.words}>
          <p className={styles.slot}>
            <span className={styles.slotLabel}>{t('phoneDesk.ticket.slot')}</span>{' '}
            <span className={styles.slotNumber}>{ticket.slot}</span>
          </p>
          <p className={styles.spoken}>{spokenCode(ticket.code)}</p>
          <p className={styles.name} dir="auto">
            {t('phoneDesk.ticket.forWhom', { name: pupilName })}
          </p>
          <p>{t('phoneDesk.ticket.give')}</p>
          {made === 'reissued' ? <p>{t('phoneDesk.ticket.reissued')}</p> : null}
          {made === 'copy' ? <p>{t('phoneDesk.ticket.copy', { count: copy })}</p> : null}
        </div>
        <TicketCard
          schoolName={school.name}
          title={t('phoneDesk.ticket.paperTitle')}
          date={longDay(t, ticket.day)}
          slotLabel={t('phoneDesk.ticket.slot')}
          slot={String(ticket.slot)}
          payload={ticket.payload}
          codeLabel={t('phoneDesk.ticket.codeLabel')}
          spokenCode={spokenCode(ticket.code)}
          advice={[
            t('phoneDesk.ticket.advice1'),
            t('phoneDesk.ticket.advice2'),
            t('phoneDesk.ticket.advice3'),
          ]}
          liability={ticket.liability}
        />
      </div>
    </Dialog>
  );
}
