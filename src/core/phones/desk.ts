import { z } from 'zod';
import type { HeldHandover } from '../../shared/contract/phones.ts';
import type { Ticket } from '../../shared/contract/tickets.ts';
import { type ConditionCode, conditionCode } from '../../shared/devices.ts';
import type { StaffSession } from '../../shared/staff.ts';
import type { Happening } from '../ledger/ledger.ts';
import { actorOf, type Parts } from '../parts.ts';
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
  ticket: string;
  corrects?: Step;
  /** Its ledger entry. */
  subject: Happening['subject'];
  action: Happening['action'];
  details: Happening['details'];
}

/** What every action of the phone desk is built from. */
export interface Desk {
  parts: Parts;
  handovers: ReturnType<typeof handoverStore>;
  tickets: ReturnType<typeof ticketStore>;
  steps: ReturnType<typeof stepStore>;
  /** Writes down a step and its ledger entry, inside the transaction under way. */
  take(step: StepTaken, staff: StaffSession, now: number): Step;
  /** The step a submission made. */
  stepOf(id: string): Step;
  /** A handover that must be there. */
  handover(id: string): Handover;
  /** A ticket as it prints. */
  paper(ticket: Pick<TicketRow, 'id' | 'payload' | 'code'>, handover: Handover): Ticket;
  /** A held handover as the desk sees it, with the ticket that was shown for it, if any was. */
  held(handover: Handover, ticket: TicketRow | null): HeldHandover;
}

const conditionList = z.array(conditionCode);

/** The codes of a stored list of conditions. */
export function conditionsOf(json: string): ConditionCode[] {
  const parsed: unknown = JSON.parse(json);
  return conditionList.parse(parsed);
}

/** Puts the phone desk together. */
export function makeDesk(parts: Parts): Desk {
  const { db, ledger, newId } = parts;
  const handovers = handoverStore(db);
  const tickets = ticketStore(db);
  const steps = stepStore(db);

  return {
    parts,
    handovers,
    tickets,
    steps,
    take({ what, handover, ticket, corrects, subject, action, details }, staff, now) {
      const { seq } = ledger.append({ actor: actorOf(staff), action, subject, details }, now);
      const step: Step = {
        id: newId(),
        handover,
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
    handover: (id) => present(handovers.find(id), 'handover'),
    paper: ({ id, payload, code }, { slot, day }) => ({
      id,
      kind: 'day',
      payload,
      code,
      slot,
      day,
      liability: liabilityNotice(db, day).sentence,
    }),
    held: (handover, ticket) => ({
      id: handover.id,
      custody: 'hand-in',
      ticket: ticket && { id: ticket.id, code: ticket.code, kind: 'day' },
      ticketKind: 'day',
      release: 'ticket',
      misplaced: null,
      lastOut: null,
      adults: [],
      pupil: { id: handover.pupil, name: handover.pupilName, className: handover.className },
      slot: handover.slot,
      device: { kind: handover.deviceKind, look: handover.look },
      conditions: conditionsOf(handover.conditionsIn),
      note: handover.noteIn,
      seenOff: true,
      takenBy: handover.takenBy,
      handedInAt: handover.handedInAt,
      day: handover.day,
    }),
  };
}

/** What the record holds for sure; without it the record contradicts itself, which is a bug. */
export function present<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The record names a ${what} that is not there`);
  return found;
}
