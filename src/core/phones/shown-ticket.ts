import type { ProblemCode } from '../../shared/problems.ts';
import { refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf } from '../parts.ts';
import type { Desk } from './desk.ts';
import type { EndedHow, TicketRow } from './ticket-store.ts';

/** How a ticket was shown at the desk. */
export type ShownBy = 'scan' | 'code' | 'give-back';

const endings: Readonly<Record<EndedHow, ProblemCode>> = {
  redeemed: 'ticket-used',
  undone: 'ticket-undone',
  reissued: 'ticket-replaced',
  voided: 'ticket-voided',
};

/** The refusal of a ticket that releases nothing any more; undefined when it is good. */
export function whySpent(desk: Desk, ticket: TicketRow): Result<never> | undefined {
  const { state, endedAt, endedHow } = ticket;
  if (state === 'issued' || endedAt === null) return undefined;
  const { slot } = desk.handover(ticket.handover);
  return refused(endings[endedHow ?? state], { facts: { slot, at: endedAt } });
}

/**
 * The same, and written down: a used or void ticket at the desk is something the head wants to see. It takes a
 * transaction of its own, since the call it belongs to refuses and leaves nothing else.
 */
export function refuseSpent(
  desk: Desk,
  ticket: TicketRow,
  by: ShownBy,
  staff: StaffSession,
): Result<never> | undefined {
  const refusal = whySpent(desk, ticket);
  if (!refusal) return undefined;
  desk.parts.act(() => {
    desk.parts.ledger.append({
      actor: actorOf(staff),
      action: 'ticket.refused',
      subject: `ticket/${ticket.id}`,
      details: { handover: ticket.handover, state: ticket.state, shown: by },
    });
    return { ok: true, value: null };
  });
  return refusal;
}
