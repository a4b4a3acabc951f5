import type { HeldHandover } from '../../shared/contract/phones.ts';
import { schoolDayOf } from '../school-day.ts';
import { conditionsOf, type Desk } from './desk.ts';
import type { Handover } from './handover-store.ts';
import { releaseNow } from './may-bring.ts';
import { pastStore } from './past-store.ts';
import type { TicketRow } from './ticket-store.ts';

/** How many of the adults who collected before are named. */
const ADULTS = 3;

/** Reads a held handover as the desk sees it, with the ticket that was shown for it, if any was. */
export type HeldReader = (handover: Handover, shown: TicketRow | null) => HeldHandover;

/** What the desk sees of held handovers. */
export function heldReader({ parts, tickets }: Desk): HeldReader {
  const past = pastStore(parts.db);
  const release = releaseNow(parts);

  function lastOut({ pupil, deviceKind, handedInAt }: Handover): HeldHandover['lastOut'] {
    const out = past.lastOut(pupil, deviceKind, handedInAt);
    return out
      ? { conditions: conditionsOf(out.conditions), note: out.note, day: schoolDayOf(Date.parse(out.at)) }
      : null;
  }

  return (handover, shown) => ({
    id: handover.id,
    custody: handover.custody,
    ticket: shown && { id: shown.id, code: shown.code, kind: shown.kind },
    ticketKind: tickets.issuedOf(handover.id)?.kind ?? null,
    pupil: { id: handover.pupil, name: handover.pupilName, className: handover.className },
    slot: handover.slot,
    device: { kind: handover.deviceKind, look: handover.look },
    conditions: conditionsOf(handover.conditionsIn),
    note: handover.noteIn,
    seenOff: true,
    takenBy: handover.takenBy,
    handedInAt: handover.handedInAt,
    day: handover.day,
    release: release(handover),
    misplaced: handover.misplaced,
    lastOut: lastOut(handover),
    adults: past.adults(handover.pupil, ADULTS),
  });
}
