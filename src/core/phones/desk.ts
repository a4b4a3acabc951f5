import { z } from 'zod';
import type { PrintJob } from '../../shared/contract/papers.ts';
import type { Ticket } from '../../shared/contract/tickets.ts';
import { type ConditionCode, conditionCode } from '../../shared/devices.ts';
import type { Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import type { Happening } from '../ledger/ledger.ts';
import { actorOf, type Parts } from '../parts.ts';
import type { JobRow } from '../printing/job-store.ts';
import { type Outbox, shownJob } from '../printing/outbox.ts';
import { liabilityNotice } from '../rules/liability-notice.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { type Handover, handoverStore } from './handover-store.ts';
import { type Step, type StepKind, stepStore } from './step-store.ts';
import { type TicketRow, ticketStore } from './ticket-store.ts';

/** How long a hand-in or a return can be undone, in milliseconds. */
export const UNDO_WINDOW = 60_000;

/** What a step needs besides what it is given. */
interface StepTaken {
  what: StepKind;
  handover: string;
  ticket: string | null;
  corrects?: Step;
  /** Its ledger entry. */
  subject: Happening['subject'];
  action: Happening['action'];
  details: Happening['details'];
}

/** What every action of the phone desk is built from. */
export interface Desk {
  parts: Parts;
  outbox: Outbox;
  handovers: ReturnType<typeof handoverStore>;
  tickets: ReturnType<typeof ticketStore>;
  steps: ReturnType<typeof stepStore>;
  /** Writes down a step and its ledger entry, inside the transaction under way. */
  take(step: StepTaken, staff: StaffSession, now: number): Step;
  /** The step a submission made. */
  stepOf(id: string): Step;
  /** A handover that must be there. */
  handover(id: string): Handover;
  /** A ticket that must be there. */
  ticket(id: string | null): TicketRow;
  /** A ticket as it prints. */
  paper(ticket: TicketRow): Ticket;
  /** Writes the paper of a ticket down for the printer, inside the transaction under way. */
  print(ticket: string, staff: StaffSession, now: number, copy?: number): JobRow;
  /** How far the first paper of a ticket has come; null when there is none. */
  firstPaper(ticket: string): PrintJob | null;
  /** Hands the paper an action wrote down to the printer, once the action stands. */
  printed<T extends { job: PrintJob | null }>(result: Result<T>): Result<T>;
}

const conditionList = z.array(conditionCode);

/** The codes of a stored list of conditions. */
export function conditionsOf(json: string): ConditionCode[] {
  const parsed: unknown = JSON.parse(json);
  return conditionList.parse(parsed);
}

/** Puts the phone desk together. */
export function makeDesk(parts: Parts, outbox: Outbox): Desk {
  const { db, ledger, newId } = parts;
  const handovers = handoverStore(db);
  const tickets = ticketStore(db);
  const steps = stepStore(db);
  const handover = (id: string) => present(handovers.find(id), 'handover');

  return {
    parts,
    outbox,
    handovers,
    tickets,
    steps,
    take({ what, handover: of, ticket, corrects, subject, action, details }, staff, now) {
      const { seq } = ledger.append({ actor: actorOf(staff), action, subject, details }, now);
      const step: Step = {
        id: newId(),
        handover: of,
        what,
        ticket,
        staff: staff.id,
        day: schoolDayOf(now),
        at: instantOf(now),
        corrects: corrects?.id ?? null,
        ledgerSeq: seq,
      };
      steps.add(step);
      return step;
    },
    stepOf: (id) => present(steps.find(id), 'step'),
    handover,
    ticket: (id) => present(id === null ? undefined : tickets.find(id), 'ticket'),
    paper({ id, kind, payload, code, handover: of }) {
      const { slot, day } = handover(of);
      return { id, kind, payload, code, slot, day, liability: liabilityNotice(db, day).sentence };
    },
    print(ticket, staff, now, copy) {
      const wanted = { paper: 'ticket', subject: `ticket/${ticket}`, ...(copy && { copy }) } as const;
      const written = outbox.write(wanted, actorOf(staff), now);
      if (!written.ok) throw new Error(`A good ticket has no paper: ${written.problem.code}`);
      return written.value;
    },
    firstPaper(ticket) {
      const job = outbox.firstOf('ticket', `ticket/${ticket}`);
      return job ? shownJob(job) : null;
    },
    printed(result) {
      if (result.ok && result.value.job?.state === 'queued') outbox.take(result.value.job.id);
      return result;
    },
  };
}

/** What the record holds for sure; without it the record contradicts itself, which is a bug. */
export function present<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The record names a ${what} that is not there`);
  return found;
}
