import { ArrowRight, Check, IdCard, PencilLine, Printer, Tag, TicketCheck, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { spokenCode } from '../../../shared/codes.ts';
import { Button } from '../../parts/button/button.tsx';
import { PhoneSign } from '../../parts/staff/phone-sign.tsx';
import { VisuallyHidden } from '../../parts/visually-hidden.tsx';
import { useSchool } from '../../client/school.tsx';
import { problemWords } from '../../words/problem-words.ts';
import { PaperState } from '../printing/paper-state.tsx';
import type { ShownTicket } from './desk-state.ts';
import styles from './ticket-strip.module.css';
import type { PhoneDeskState } from './use-phone-desk.ts';
import { useTicketPrint } from './use-ticket-print.ts';

export interface TicketStripProps {
  desk: PhoneDeskState;
  shown: ShownTicket;
  /** How long it can be undone, in seconds; 0 when it cannot. */
  seconds: number;
}

/** The last hand-in, to be read across the desk, until something else is done: where the phone goes, and its ticket. */
export function TicketStrip({ desk, shown, seconds }: TicketStripProps) {
  const { t } = useTranslation('kiosk');
  const { ticket, made, copy, pupilName, handover } = shown;
  const paper = useTicketPrint(shown);
  const { slot } = ticket;
  const title = {
    new: t('phoneDesk.ticket.newTitle', { slot }),
    reissued: t('phoneDesk.ticket.reissuedTitle', { slot }),
    copy: t('phoneDesk.ticket.copyTitle', { slot }),
  }[made];
  return (
    <section className={styles.strip} aria-label={t('phoneDesk.ticket.label')}>
      <p className={styles.slot} aria-hidden="true">
        <PhoneSign filled />
        <ArrowRight />
        <span className={styles.slotNumber}>{slot}</span>
      </p>
      <div className={styles.rest}>
        <div className={styles.words} role="status">
          <div className={styles.said}>
            <h2 className={styles.title}>{title}</h2>
            <p className={styles.name}>
              <Check aria-hidden="true" strokeWidth={3} />
              <span>
                <bdi>{pupilName}</bdi> {made === 'new' ? t('phoneDesk.toast.handedIn') : null}
              </span>
            </p>
            <TicketState shown={shown} paper={paper} />
            {made === 'reissued' ? <p>{t('phoneDesk.ticket.reissued')}</p> : null}
            {made === 'copy' ? <p>{t('phoneDesk.ticket.copy', { count: copy })}</p> : null}
          </div>
          {ticket.kind === 'day' ? (
            <p className={styles.code}>
              <VisuallyHidden>{t('phoneDesk.ticket.code')}</VisuallyHidden> {spokenCode(ticket.code)}
            </p>
          ) : null}
        </div>
        <div className={styles.actions}>
          {ticket.kind === 'day' ? (
            <>
              <Button
                size="staff"
                icon={<Printer />}
                busy={paper.underWay}
                busyLabel={t('phoneDesk.ticket.printing')}
                onClick={() => void paper.print()}
              >
                {t(paper.job ? 'phoneDesk.ticket.again' : 'phoneDesk.ticket.print')}
              </Button>
              <Button
                size="staff"
                icon={<TicketCheck />}
                onClick={() => desk.step({ type: 'dialog-opened', dialog: { at: 'ticket', shown } })}
              >
                {t('phoneDesk.ticket.show')}
              </Button>
            </>
          ) : null}
          {made === 'new' ? (
            <Button size="staff" icon={<PencilLine />} onClick={() => void desk.amend(handover)}>
              {t('phoneDesk.ticket.marks')}
            </Button>
          ) : null}
          {seconds > 0 ? (
            <Button size="staff" icon={<Undo2 />} onClick={() => void desk.undo(handover, pupilName)}>
              {t('phoneDesk.toast.undo', { seconds })}
            </Button>
          ) : null}
        </div>
      </div>
    </section>
  );
}

/** What the child gets: a paper and how far it is, the tag of the slot, or nothing beside the card. */
function TicketState({
  shown: { ticket },
  paper,
}: {
  shown: ShownTicket;
  paper: ReturnType<typeof useTicketPrint>;
}): ReactNode {
  const { t } = useTranslation('kiosk');
  const { timeZone } = useSchool();
  if (ticket.kind === 'card')
    return (
      <p className={styles.kind}>
        <IdCard aria-hidden="true" />
        {t('phoneDesk.ticket.card')}
      </p>
    );
  if (ticket.kind === 'tag')
    return (
      <p className={styles.kind}>
        <Tag aria-hidden="true" />
        {t('phoneDesk.ticket.tag', { slot: ticket.slot })}
      </p>
    );
  if (paper.problem) return <p>{problemWords(t, paper.problem, timeZone)}</p>;
  if (!paper.job) return <p>{t('phoneDesk.ticket.notPrinted')}</p>;
  return (
    <p>
      <PaperState job={paper.job} />
      {paper.job.state === 'failed' ? <> {t('printing.onScreen')}</> : null}
    </p>
  );
}
