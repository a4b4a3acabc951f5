import { refused, type Result } from '../../shared/result.ts';
import { cupboardStore } from '../cupboard/cupboard-store.ts';
import type { Desk } from './desk.ts';
import type { Handover } from './handover-store.ts';

/** Holding a device again that was given back by mistake. */
export interface HoldingAgain {
  /** Why a returned device cannot be held again as it was, with the ticket it had; undefined when it can. */
  whyNot(handover: Handover, ticket: string | null): Result<never> | undefined;
  /** Holds it again and makes its ticket good again, inside the transaction under way. */
  hold(handover: Handover, ticket: string | null): Result<null>;
}

/** What undoing a return and putting one right have in common. */
export function holdingAgain({ parts, handovers, tickets, ticket: ticketOf }: Desk): HoldingAgain {
  const cupboard = cupboardStore(parts.db);

  function whyNot(
    { slot, pupil, deviceKind, custody }: Handover,
    ticket: string | null,
  ): Result<never> | undefined {
    if (!cupboard.find(slot)) return refused('slot-unknown', { facts: { slot } });
    if (handovers.inSlot(slot) !== undefined) return refused('slot-taken', { facts: { slot } });
    const same = handovers.ofDevice(pupil, deviceKind, custody);
    if (same) return refused('device-already-held', { facts: { slot: same.slot } });
    // Codes rest for weeks, so another ticket has this one only after the clock jumped.
    return tickets.codeIssued(ticketOf(ticket).code) === undefined ? undefined : refused('undo-superseded');
  }

  return {
    whyNot,
    hold(handover, ticket) {
      const problem = whyNot(handover, ticket);
      if (problem) return problem;
      if (!handovers.holdAgain(handover.id) || !tickets.issueAgain(ticketOf(ticket).id))
        throw new Error('The last step of a handover was a return, but it is not returned');
      return { ok: true, value: null };
    },
  };
}
