import type { HeldHandover } from '../../../../src/shared/contract/phones.ts';
import type { Ticket } from '../../../../src/shared/contract/tickets.ts';
import type { ShownTicket } from '../../../../src/renderer/doors/phone-desk/desk-state.ts';

/** A device in the cupboard, looked at with its ticket. */
export function held(id: string, change: Partial<HeldHandover> = {}): HeldHandover {
  return {
    id,
    custody: 'hand-in',
    ticket: { id: `ticket-${id}`, code: 'R4K7P2', kind: 'day' },
    ticketKind: 'day',
    pupil: { id: `pupil-${id}`, name: 'Suharto', className: '5 Hazel' },
    slot: 4,
    device: { kind: 'smartphone', look: '' },
    conditions: [],
    note: '',
    seenOff: true,
    takenBy: 'Priya Venkat',
    handedInAt: '2026-11-23T08:46:00.000Z',
    day: '2026-11-23',
    release: 'ticket',
    misplaced: null,
    lastOut: null,
    adults: [],
    ...change,
  };
}

export const ticket: Ticket = {
  id: 'ticket-new',
  kind: 'day',
  payload: 'RKT',
  code: 'T9C3W6',
  slot: 4,
  day: '2026-11-23',
  liability: '',
};

/** A ticket that has just been made for a handover. */
export function shown(handover: string, change: Partial<ShownTicket> = {}): ShownTicket {
  return {
    handover,
    pupil: `pupil-${handover}`,
    pupilName: 'Suharto',
    ticket,
    job: { id: `job-${handover}`, state: 'queued', problem: null },
    made: 'new',
    copy: 1,
    ...change,
  };
}
