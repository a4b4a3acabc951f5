import { refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf } from '../parts.ts';
import type { Desk } from './desk.ts';
import { ticketEnding } from './ticket-endings.ts';
import type { TicketRow } from './ticket-store.ts';

/** How a ticket was shown at the desk. */
export type ShownBy = 'scan' | 'code' | 'give-back';

/** The refusal of a ticket that releases nothing any more; undefined when it is good. */
export function whySpent(desk: Desk, ticket: TicketRow): Result<never> | undefined {
  const { state, kind, cancelledAt } = ticket;
  // A card or tag may be lost after it was scanned, and the code of its ticket is on the desk’s list.
  if (state === 'issued' && cancelledAt !== null)
    return refused(kind === 'card' ? 'child-card-cancelled' : 'slot-tag-cancelled');
  return ticketEnding({ ...ticket, slot: desk.handover(ticket.handover).slot });
}

/**
 * The same, and written down: a ticket at the desk that is used, void or on a lost card is something the head wants to
 * see. It takes a transaction of its own, since the call it belongs to refuses and leaves nothing else.
 */
export function refuseSpent(
  desk: Desk,
  ticket: TicketRow,
  by: ShownBy,
  staff: StaffSession,
): Result<never> | undefined {
  const refusal = whySpent(desk, ticket);
  if (!refusal) return undefined;
  const { handover, state } = ticket;
  desk.parts.act(() => {
    desk.parts.ledger.append({
      actor: actorOf(staff),
      action: 'ticket.refused',
      subject: `ticket/${ticket.id}`,
      details: { handover, state: state === 'issued' ? 'cancelled' : state, shown: by },
    });
    return { ok: true, value: null };
  });
  return refusal;
}
