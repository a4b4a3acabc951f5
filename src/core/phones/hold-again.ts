import { refused, type Result } from '../../shared/result.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { codeStore } from './code-store.ts';
import type { Desk } from './desk.ts';
import type { Handover } from './handover-store.ts';
import { issueTicket } from './issue-ticket.ts';
import { makePlacing } from './placing.ts';

/** Where a device is held again, and on which ticket. */
export interface HeldAgain {
  slot: number;
  ticket: string;
}

/** Holding a device again that was given back by mistake. */
export interface HoldingAgain {
  /** Why a returned device cannot be held again, with the ticket it had; undefined when it can. */
  whyNot(handover: Handover, ticket: string | null): Result<never> | undefined;
  /**
   * Holds it again and makes its ticket good again, inside the transaction under way: in its slot, or in the first free
   * one when that is taken, out of order or gone by now.
   */
  hold(handover: Handover, ticket: string | null, now: number): Result<HeldAgain>;
}

/** What the ledger says besides of a device that is held again in another slot than its own. */
export function movedFrom(handover: Handover, slot: number): { movedFrom?: number } {
  return slot === handover.slot ? {} : { movedFrom: handover.slot };
}

/** What undoing a return and putting one right have in common. */
export function holdingAgain(desk: Desk): HoldingAgain {
  const { parts, handovers, tickets, ticket: ticketOf } = desk;
  const placing = makePlacing(desk);
  const codes = codeStore(parts.db);

  function placeFor({ slot, pupil, deviceKind, custody }: Handover, ticket: string | null): Result<number> {
    const same = handovers.ofDevice(pupil, deviceKind, custody);
    if (same) return refused('device-already-held', { facts: { slot: same.slot } });
    // Codes rest for weeks, so another ticket has this one only after the clock jumped.
    return tickets.codeIssued(ticketOf(ticket).code) === undefined
      ? placing.slotFor(slot)
      : refused('undo-superseded');
  }

  /** The tag of a slot stays with that slot: what lies there now is released by it. Elsewhere it needs a ticket of its own. */
  function ticketIn(slot: number, handover: Handover, ticket: string | null, now: number): string {
    const before = ticketOf(ticket);
    if (before.kind !== 'tag' || slot === handover.slot) {
      if (!tickets.issueAgain(before.id)) throw new Error('The ticket of a return was not redeemed');
      return before.id;
    }
    const tag = schoolSettings(parts.db).slotTags ? codes.tagOf(slot) : undefined;
    return issueTicket(desk, handover.id, tag === undefined ? { kind: 'day' } : { kind: 'tag', tag }, now).id;
  }

  return {
    whyNot(handover, ticket) {
      const place = placeFor(handover, ticket);
      return place.ok ? undefined : place;
    },
    hold(handover, ticket, now) {
      const place = placeFor(handover, ticket);
      if (!place.ok) return place;
      const slot = place.value;
      if (!handovers.holdAgain(handover.id, slot))
        throw new Error('The last step of a handover was a return, but it is not returned');
      return { ok: true, value: { slot, ticket: ticketIn(slot, handover, ticket, now) } };
    },
  };
}
