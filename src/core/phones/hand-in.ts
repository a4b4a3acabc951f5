import type { z } from 'zod';
import type { PrintJob } from '../../shared/contract/papers.ts';
import type { phoneCalls } from '../../shared/contract/phones.ts';
import type { Ticket } from '../../shared/contract/tickets.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { cupboardStore } from '../cupboard/cupboard-store.ts';
import { pupilStore } from '../pupils/pupil-store.ts';
import { liabilityNotice } from '../rules/liability-notice.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { type Desk, present } from './desk.ts';
import { issueTicket } from './issue-ticket.ts';

type Input = z.output<(typeof phoneCalls)['phones.hand-in']['input']>;
type HandedIn = { handover: string; ticket: Ticket; job: PrintJob | null };

/** Taking a device into custody. */
export function handInAction(desk: Desk) {
  const { parts, handovers, tickets } = desk;
  const { db, ports, newId, submit } = parts;
  const pupils = pupilStore(db);
  const cupboard = cupboardStore(db);

  function whyNot({ slot, pupil, device }: Input): Result<never> | undefined {
    const numbers = cupboard.numbers();
    if (!numbers.includes(slot)) return refused('slot-unknown', { facts: { slot } });
    const same = handovers.ofDevice(pupil, device.kind);
    if (same) return refused('device-already-held', { facts: { slot: same.slot } });
    if (handovers.inSlot(slot) === undefined) return undefined;
    const full = numbers.every((number) => handovers.inSlot(number) !== undefined);
    return full
      ? refused('cupboard-full', { facts: { slots: numbers.length } })
      : refused('slot-taken', { facts: { slot } });
  }

  return function handIn(input: Input, staff: StaffSession): Result<HandedIn> {
    return submit<HandedIn>(
      { id: input.submission, call: 'phones.hand-in' },
      () => {
        const pupil = pupils.find(input.pupil);
        if (!pupil) return refused('pupil-not-found');
        const problem = whyNot(input);
        if (problem) return problem;
        const now = ports.clock.now();
        const id = newId();
        const day = schoolDayOf(now);
        const notice = liabilityNotice(db, day);
        handovers.add({
          id,
          pupil: pupil.id,
          slot: input.slot,
          deviceKind: input.device.kind,
          look: input.device.look,
          conditionsIn: JSON.stringify(input.conditions),
          noteIn: input.note,
          ruleVersion: notice.version,
          day,
          handedInAt: instantOf(now),
          takenBy: staff.id,
        });
        const ticket = issueTicket(desk, id, now);
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
              device: input.device.kind,
              look: input.device.look,
              slot: input.slot,
              condition: input.conditions,
              note: input.note,
              ticket: ticket.id,
              switchedOff: input.seenOff,
              notice: notice.version,
            },
          },
          staff,
          now,
        );
        return done({
          subject: step.id,
          value: { handover: id, ticket: desk.paper(ticket, desk.handover(id)), job: null },
        });
      },
      (subject) => {
        const { handover, ticket } = desk.stepOf(subject);
        const issued = present(tickets.find(ticket), 'ticket');
        return done({ handover, ticket: desk.paper(issued, desk.handover(handover)), job: null });
      },
    );
  };
}
