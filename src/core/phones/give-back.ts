import type { z } from 'zod';
import type { phoneCalls } from '../../shared/contract/phones.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { instantOf } from '../school-day.ts';
import { conditionsOf, type Desk, UNDO_WINDOW } from './desk.ts';
import { refuseSpent, whySpent } from './shown-ticket.ts';

type Input = z.output<(typeof phoneCalls)['phones.give-back']['input']>;
type GivenBack = { handover: string; returnedAt: string; undoUntil: string };

/** Giving a device back against its ticket. */
export function giveBackAction(desk: Desk) {
  const { parts, handovers, tickets } = desk;
  const { ports, submit } = parts;

  function answer(handover: string, returnedAt: string): GivenBack {
    return { handover, returnedAt, undoUntil: instantOf(Date.parse(returnedAt) + UNDO_WINDOW) };
  }

  function once(input: Input, staff: StaffSession): Result<GivenBack> {
    return submit<GivenBack>(
      { id: input.submission, call: 'phones.give-back' },
      () => {
        const ticket = tickets.find(input.ticket);
        if (!ticket || ticket.handover !== input.handover) return refused('ticket-not-found');
        const spent = whySpent(desk, ticket);
        if (spent) return spent;
        const now = ports.clock.now();
        const at = instantOf(now);
        const handover = desk.handover(ticket.handover);
        const collector = input.collector.who === 'pupil' ? 'pupil' : input.collector.name;
        const conditionsOut = JSON.stringify(input.conditions);
        const given = { id: handover.id, at, by: staff.id, collector, conditionsOut, noteOut: input.note };
        // Both updates ask for the state they end, so that nothing is given back twice whoever wrote meanwhile.
        if (!tickets.end(ticket.id, 'redeemed', at) || !handovers.giveBack(given))
          throw new Error('An issued ticket belongs to a handover that is not held');
        const step = desk.take(
          {
            what: 'returned',
            handover: handover.id,
            ticket: ticket.id,
            action: 'phone.returned',
            subject: `phone/${handover.id}`,
            details: {
              ticket: ticket.id,
              slot: handover.slot,
              conditionIn: conditionsOf(handover.conditionsIn),
              conditionOut: input.conditions,
              note: input.note,
              collector: input.collector,
            },
          },
          staff,
          now,
        );
        return done({ subject: step.id, value: answer(handover.id, at) });
      },
      (subject) => {
        const step = desk.stepOf(subject);
        return done(answer(step.handover, step.at));
      },
    );
  }

  return function giveBack(input: Input, staff: StaffSession): Result<GivenBack> {
    const result = once(input, staff);
    if (result.ok) return result;
    const ticket = tickets.find(input.ticket);
    const spent = result.problem.code === 'ticket-used' || result.problem.code === 'ticket-voided';
    return (spent && ticket && refuseSpent(desk, ticket, 'give-back', staff)) || result;
  };
}
