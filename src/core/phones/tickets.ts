import type { z } from 'zod';
import type { ticketCalls, Ticket } from '../../shared/contract/tickets.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf } from '../parts.ts';
import { instantOf } from '../school-day.ts';
import { type Desk, present } from './desk.ts';
import { issueTicket } from './issue-ticket.ts';

type ReissueInput = z.output<(typeof ticketCalls)['tickets.reissue']['input']>;
type ReprintInput = z.output<(typeof ticketCalls)['tickets.reprint']['input']>;

/** Replacing a lost ticket, and printing one again. */
export function ticketActions(desk: Desk) {
  const { parts, tickets } = desk;
  const { ports, ledger, submit } = parts;

  return {
    /** Voids the issued ticket of a handover and issues another. */
    reissue({ submission, handover, identity, reason }: ReissueInput, staff: StaffSession) {
      return submit<{ ticket: Ticket }>(
        { id: submission, call: 'tickets.reissue' },
        () => {
          const old = tickets.issuedOf(handover);
          if (!old) return refused('handover-not-held');
          const now = ports.clock.now();
          tickets.end(old.id, 'voided', instantOf(now));
          const ticket = issueTicket(desk, handover, now);
          const step = desk.take(
            {
              what: 'ticket-reissued',
              handover,
              ticket: ticket.id,
              action: 'ticket.reissued',
              subject: `ticket/${old.id}`,
              details: { handover, replacement: ticket.id, identity, reason },
            },
            staff,
            now,
          );
          return done({ subject: step.id, value: { ticket: desk.paper(ticket, desk.handover(handover)) } });
        },
        (subject) => {
          const step = desk.stepOf(subject);
          const ticket = present(tickets.find(step.ticket), 'ticket');
          return done({ ticket: desk.paper(ticket, desk.handover(step.handover)) });
        },
      );
    },

    /** The issued ticket of a handover as it was, one copy more. */
    reprint(
      { submission, handover }: ReprintInput,
      staff: StaffSession,
    ): Result<{ ticket: Ticket; copy: number }> {
      return submit<{ ticket: Ticket; copy: number }>(
        { id: submission, call: 'tickets.reprint' },
        () => {
          const ticket = tickets.issuedOf(handover);
          if (!ticket) return refused('handover-not-held');
          const copy = tickets.countCopy(ticket.id);
          ledger.append({
            actor: actorOf(staff),
            action: 'ticket.reprinted',
            subject: `ticket/${ticket.id}`,
            details: { handover, copy },
          });
          const paper = desk.paper(ticket, desk.handover(handover));
          return done({ subject: `${ticket.id} ${copy}`, value: { ticket: paper, copy } });
        },
        (subject) => {
          const [id = '', copy] = subject.split(' ');
          const ticket = present(tickets.find(id), 'ticket');
          const paper = desk.paper(ticket, desk.handover(ticket.handover));
          return done({ ticket: paper, copy: Number(copy) });
        },
      );
    },
  };
}
