import { readScan, readShortCode } from '../../shared/codes.ts';
import type { HeldHandover } from '../../shared/contract/phones.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import type { Desk } from './desk.ts';
import { refuseSpent, type ShownBy } from './shown-ticket.ts';
import type { TicketRow } from './ticket-store.ts';

/** Finding what a ticket releases, and looking at one held handover. */
export function scanActions(desk: Desk) {
  const { handovers, tickets } = desk;

  function released(ticket: TicketRow, by: ShownBy, staff: StaffSession): Result<HeldHandover> {
    return refuseSpent(desk, ticket, by, staff) ?? done(desk.held(desk.handover(ticket.handover), ticket));
  }

  return {
    /** What a scanned ticket releases. */
    scan(typed: string, staff: StaffSession): Result<HeldHandover> {
      const scan = readScan(typed);
      if (scan.kind === 'damaged') return refused('code-damaged');
      if (scan.kind === 'foreign') return refused('code-foreign');
      if (scan.kind === 'pass') return refused('code-is-pass');
      if (scan.kind === 'return-card') return refused('code-is-card');
      if (scan.kind === 'child-card') return refused('code-is-child-card');
      if (scan.kind === 'slot-tag') return refused('code-is-slot-tag');
      const ticket = tickets.byPayload(scan.payload);
      // Well formed, but no ticket of ours: another kiosk’s.
      return ticket ? released(ticket, 'scan', staff) : refused('code-foreign');
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
      return handover?.state === 'held' ? done(desk.held(handover, null)) : refused('handover-not-held');
    },
  };
}
