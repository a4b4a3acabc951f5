import type { PrintJob } from '../../shared/contract/papers.ts';
import type { Ticket } from '../../shared/contract/tickets.ts';
import type { ConditionCode, DeviceKind } from '../../shared/devices.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { shownJob } from '../printing/outbox.ts';
import type { Pupil } from '../pupils/pupil-store.ts';
import { liabilityNotice } from '../rules/liability-notice.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { codeStore } from './code-store.ts';
import type { Desk } from './desk.ts';
import { issueTicket } from './issue-ticket.ts';
import type { TicketOn } from './ticket-store.ts';

/** Why a child’s device is not simply taken in. */
export type WhyAsk = 'permission-missing' | 'keeps-own-device';

/** A device about to be taken in. */
export interface Incoming {
  pupil: Pupil;
  slot: number;
  kind: DeviceKind;
  look: string;
  conditions: readonly ConditionCode[];
  note: string;
  /** The id of the child’s good card, when that is the ticket. */
  card: string | null;
  /** What was said against it, when it is taken in all the same. */
  anyway: WhyAsk | null;
}

/** A device that was taken in. */
export interface TakenIn {
  handover: string;
  ticket: Ticket;
  job: PrintJob | null;
}

/**
 * Takes a device in, inside the transaction under way: the handover, its ticket, the ledger’s entry and, where tickets
 * print by themselves, the paper’s place in the outbox. All of it stands or none, whenever the power goes.
 */
export function takingIn(desk: Desk) {
  const { parts, handovers } = desk;
  const { db, newId } = parts;
  const codes = codeStore(db);

  function ticketOn({ card, slot }: Incoming, slotTags: boolean): TicketOn {
    if (card !== null) return { kind: 'card', card };
    const tag = slotTags ? codes.tagOf(slot) : undefined;
    return tag === undefined ? { kind: 'day' } : { kind: 'tag', tag };
  }

  return {
    /** Answers the step it made, and what was made. */
    takeIn(incoming: Incoming, staff: StaffSession, now: number): { step: string; taken: TakenIn } {
      const { pupil, slot, kind, look, conditions, note, anyway } = incoming;
      const { slotTags, ticketPrinter } = schoolSettings(db);
      const id = newId();
      const day = schoolDayOf(now);
      const notice = liabilityNotice(db, day);
      const release = anyway === 'permission-missing' ? 'adult' : 'ticket';
      handovers.add({
        id,
        pupil: pupil.id,
        slot,
        deviceKind: kind,
        look,
        conditionsIn: JSON.stringify(conditions),
        noteIn: note,
        ruleVersion: notice.version,
        day,
        handedInAt: instantOf(now),
        takenBy: staff.id,
        release,
      });
      const ticket = issueTicket(desk, id, ticketOn(incoming, slotTags), now);
      const step = desk.take(
        {
          what: 'handed-in',
          handover: id,
          ticket: ticket.id,
          action: 'phone.handed-in',
          subject: `phone/${id}`,
          details: {
            pupil: pupil.name,
            class: pupil.className,
            device: kind,
            look,
            slot,
            condition: [...conditions],
            note,
            ticket: ticket.id,
            ticketKind: ticket.kind,
            switchedOff: true,
            notice: notice.version,
            release,
            anyway,
          },
        },
        staff,
        now,
      );
      const paper = ticket.kind === 'day' && ticketPrinter.byItself;
      const job = paper ? shownJob(desk.print(ticket.id, staff, now)) : null;
      return { step: step.id, taken: { handover: id, ticket: desk.paper(ticket), job } };
    },

    /** What a step of before took in, for a retry. */
    again(step: string): TakenIn {
      const { handover, ticket } = desk.stepOf(step);
      const issued = desk.ticket(ticket);
      return { handover, ticket: desk.paper(issued), job: desk.firstPaper(issued.id) };
    },
  };
}
