import type { ProblemCode } from '../../shared/problems.ts';
import { refused, type Result } from '../../shared/result.ts';
import type { EndedHow, TicketRow } from './ticket-store.ts';

const endings: Readonly<Record<EndedHow, ProblemCode>> = {
  redeemed: 'ticket-used',
  undone: 'ticket-undone',
  reissued: 'ticket-replaced',
  voided: 'ticket-voided',
};

/** How a ticket of a slot ended, as a refusal; undefined while it is issued. */
export function ticketEnding({
  state,
  endedAt,
  endedHow,
  slot,
}: Pick<TicketRow, 'state' | 'endedAt' | 'endedHow'> & { slot: number }): Result<never> | undefined {
  if (state === 'issued' || endedAt === null) return undefined;
  return refused(endings[endedHow ?? state], { facts: { slot, at: endedAt } });
}
