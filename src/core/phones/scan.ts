import type { z } from 'zod';
import { readShortCode } from '../../shared/codes.ts';
import type { HeldHandover, phoneCalls } from '../../shared/contract/phones.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { codeStore } from './code-store.ts';
import type { Desk } from './desk.ts';
import type { HeldReader } from './held.ts';
import { readCode } from './read-code.ts';
import { refuseSpent, type ShownBy } from './shown-ticket.ts';
import type { TicketRow } from './ticket-store.ts';

type Found = z.input<(typeof phoneCalls)['phones.scan']['output']>;

/** Finding what a ticket, a child’s card or a slot’s tag releases, and looking at one held handover. */
export function scanActions(desk: Desk, heldOf: HeldReader) {
  const { handovers, tickets } = desk;
  const codes = codeStore(desk.parts.db);

  function released(ticket: TicketRow, by: ShownBy, staff: StaffSession): Result<HeldHandover> {
    return refuseSpent(desk, ticket, by, staff) ?? done(heldOf(desk.handover(ticket.handover), ticket));
  }

  const seen = (id: string | undefined, shown: TicketRow | null): HeldHandover | null =>
    id === undefined ? null : heldOf(desk.handover(id), shown);

  function byTicket(payload: string, staff: StaffSession): Result<Found> {
    const ticket = tickets.byPayload(payload);
    // Well formed, but no ticket of ours: another kiosk’s.
    if (!ticket) return refused('code-foreign');
    const held = released(ticket, 'scan', staff);
    return held.ok ? done({ found: 'handover', held: held.value }) : held;
  }

  /** A card releases what was handed in on it, and nothing else of that child. */
  function byCard(payload: string): Result<Found> {
    const card = codes.card(payload);
    if (!card) return refused('code-foreign');
    if (card.cancelledAt !== null) return refused('child-card-cancelled');
    const mine = handovers.ofPupil(card.pupil);
    for (const { id } of mine) {
      const ticket = tickets.issuedOf(id);
      if (ticket?.card === card.id)
        return done({ found: 'handover', held: heldOf(desk.handover(id), ticket) });
    }
    const pupil = { id: card.pupil, name: card.name, className: card.className };
    return done({ found: 'child', pupil, held: seen(mine[0]?.id, null) });
  }

  function byTag(payload: string): Result<Found> {
    const tag = codes.tag(payload);
    if (!tag) return refused('code-foreign');
    if (tag.cancelledAt !== null) return refused('slot-tag-cancelled');
    const there = handovers.inSlot(tag.slot);
    const ticket = there === undefined ? undefined : tickets.issuedOf(there);
    if (there !== undefined && ticket?.tag === tag.id)
      return done({ found: 'handover', held: heldOf(desk.handover(there), ticket) });
    return done({ found: 'slot', slot: tag.slot, held: seen(there, null) });
  }

  return {
    /** What a scanned code is about. */
    scan(typed: string, staff: StaffSession): Result<Found> {
      const scan = readCode(typed, 'ticket', 'child-card', 'slot-tag');
      if (!scan.ok) return scan;
      const { kind, payload } = scan.value;
      if (kind === 'ticket') return byTicket(payload, staff);
      return kind === 'child-card' ? byCard(payload) : byTag(payload);
    },

    /** What a ticket releases whose code was read aloud. */
    findByCode(typed: string, staff: StaffSession): Result<HeldHandover> {
      const code = readShortCode(typed);
      const ticket = code === undefined ? undefined : tickets.byCode(code);
      return ticket ? released(ticket, 'code', staff) : refused('ticket-not-found');
    },

    /** A handover that is held, by its id; its ticket was not shown. */
    held(id: string): Result<HeldHandover> {
      const handover = handovers.find(id);
      return handover?.state === 'held' ? done(heldOf(handover, null)) : refused('handover-not-held');
    },
  };
}
