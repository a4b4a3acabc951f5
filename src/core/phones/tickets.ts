import type { z } from 'zod';
import type { PrintJob } from '../../shared/contract/papers.ts';
import type { ticketCalls, Ticket } from '../../shared/contract/tickets.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf } from '../parts.ts';
import { shownJob } from '../printing/outbox.ts';
import { type Caller, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { checkPin } from '../staff/check-pin.ts';
import { closedMeanwhile } from '../staff/still-open.ts';
import { submissionStore } from '../store/submissions.ts';
import { type Desk, present } from './desk.ts';
import { issueTicket } from './issue-ticket.ts';
import { whySpent } from './shown-ticket.ts';

type Input<N extends keyof typeof ticketCalls> = z.output<(typeof ticketCalls)[N]['input']>;
type Reissued = { ticket: Ticket; job: PrintJob | null };
type Reprinted = { ticket: Ticket; copy: number; job: PrintJob };
type Nothing = Record<string, never>;

/** Replacing a lost ticket, printing one again, and making one worthless. */
export function ticketActions(desk: Desk) {
  const { parts, outbox, handovers, tickets } = desk;
  const { db, ports, ledger, submit } = parts;
  const whyClosed = closedMeanwhile(db);
  const submissions = submissionStore(db);

  /** Why a handover has no ticket: it is not held any more, or its ticket was made worthless without another. */
  function whyNone(handover: string): Result<never> {
    const last = handovers.find(handover)?.state === 'held' ? tickets.lastOf(handover) : undefined;
    return (last && whySpent(desk, last)) ?? refused('handover-not-held');
  }

  /** Voids whatever ticket a handover has and issues another, on paper. */
  function reissueOnce(input: Input<'tickets.reissue'>, staff: StaffSession): Result<Reissued> {
    const { submission, handover, identity, reason, print } = input;
    return submit<Reissued>(
      { id: submission, call: 'tickets.reissue' },
      () => {
        const closed = whyClosed(staff);
        if (closed) return closed;
        const old = tickets.issuedOf(handover) ?? tickets.lastOf(handover);
        if (!old || desk.handover(handover).state !== 'held') return refused('handover-not-held');
        const now = ports.clock.now();
        tickets.end(old.id, 'reissued', instantOf(now));
        const ticket = issueTicket(desk, handover, { kind: 'day' }, now);
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
        const job = print ? shownJob(desk.print(ticket.id, staff, now)) : null;
        return done({ subject: step.id, value: { ticket: desk.paper(ticket), job } });
      },
      (subject) => {
        const ticket = desk.ticket(desk.stepOf(subject).ticket);
        return done({ ticket: desk.paper(ticket), job: print ? desk.firstPaper(ticket.id) : null });
      },
    );
  }

  return {
    /** Whoever is signed in types their own PIN again: a lost ticket is how a phone is fetched that is not one’s own. */
    async reissue(input: Input<'tickets.reissue'>, caller: Caller): Promise<Result<Reissued>> {
      const staff = staffOf(caller);
      if (!submissions.find(input.submission)) {
        const checked = await checkPin(parts, { staff: staff.id, pin: input.pin, face: caller.face });
        if (!checked.ok) return checked;
      }
      return desk.printed(reissueOnce(input, staff));
    },

    /** The issued ticket of a handover on paper as it was, one copy more; refuses with `ticket-printed` (see the outbox). */
    reprint({ submission, handover }: Input<'tickets.reprint'>, staff: StaffSession): Result<Reprinted> {
      return desk.printed(
        submit<Reprinted>(
          { id: submission, call: 'tickets.reprint' },
          () => {
            const ticket = tickets.issuedOf(handover);
            if (!ticket) return whyNone(handover);
            if (ticket.kind !== 'day') return refused('nothing-changed');
            const now = ports.clock.now();
            const paper = { paper: 'ticket', subject: `ticket/${ticket.id}` } as const;
            const copy = outbox.nextReprint(paper);
            const job = outbox.write({ ...paper, copy }, actorOf(staff), now);
            if (!job.ok) return job;
            ledger.append(
              {
                actor: actorOf(staff),
                action: 'ticket.reprinted',
                subject: `ticket/${ticket.id}`,
                details: { handover, copy },
              },
              now,
            );
            return done({
              subject: job.value.id,
              value: { ticket: desk.paper(ticket), copy, job: shownJob(job.value) },
            });
          },
          (id) => {
            const job = present(outbox.find(id), 'print job');
            const ticket = desk.ticket(job.subject.slice('ticket/'.length));
            return done({ ticket: desk.paper(ticket), copy: job.copy, job: shownJob(job) });
          },
        ),
      );
    },

    /** Makes the ticket of a held device worthless, without another. */
    makeVoid({ submission, handover, reason }: Input<'tickets.void'>, staff: StaffSession): Result<Nothing> {
      return submit<Nothing>(
        { id: submission, call: 'tickets.void' },
        () => {
          if (handovers.find(handover)?.state !== 'held') return refused('handover-not-held');
          const ticket = tickets.issuedOf(handover);
          if (!ticket) return refused('nothing-changed');
          const now = ports.clock.now();
          tickets.end(ticket.id, 'voided', instantOf(now));
          const step = desk.take(
            {
              what: 'ticket-voided',
              handover,
              ticket: ticket.id,
              action: 'ticket.voided',
              subject: `ticket/${ticket.id}`,
              details: { handover, reason },
            },
            staff,
            now,
          );
          return done({ subject: step.id, value: {} });
        },
        () => done({}),
      );
    },
  };
}
