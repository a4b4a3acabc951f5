import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { Ticket } from '../../../shared/contract/tickets.ts';
import type { Problem } from '../../../shared/problems.ts';

/** What entitles the office to give a device back: its ticket was scanned or its code said, or a new one was issued. */
export type Proof = 'ticket' | 'reissued';

/** What stands beside the cupboard. */
export type DeskView =
  | { at: 'children' }
  | { at: 'hand-in'; pupil: string; slot: string }
  | { at: 'return'; held: HeldHandover; proof: Proof | undefined };

/** A ticket being shown to the child. */
export interface ShownTicket {
  ticket: Ticket;
  pupilName: string;
  made: 'new' | 'reissued' | 'copy';
  /** Which copy this is, for a copy. */
  copy: number;
}

/** A scan or code that released nothing, kept for the list of last scans. */
export interface RefusedScan {
  id: string;
  at: string;
  problem: Problem;
}

/** What the desk has just to say. */
export type DeskMessage =
  | { about: 'done'; what: 'handed-in' | 'returned'; handover: string; name: string; slot: number }
  | { about: 'undone'; what: 'hand-in' | 'return'; name: string; slot: number }
  | { about: 'refused'; refused: RefusedScan }
  | { about: 'free-slot'; slot: number };

export interface DeskState {
  view: DeskView;
  ticket: ShownTicket | undefined;
  message: DeskMessage | undefined;
  refusals: readonly RefusedScan[];
  /** The slot that has just changed. */
  changed: number | undefined;
  /** The child whose tile gets focus when the tiles come back. */
  lastPupil: string | undefined;
}

export type DeskEvent =
  | { type: 'rested' }
  | { type: 'child-opened'; pupil: string; slot: number | null }
  | { type: 'slot-typed'; slot: string }
  | { type: 'phone-opened'; held: HeldHandover; proof: Proof | undefined }
  | { type: 'handed-in'; pupil: string; handover: string; ticket: Ticket; pupilName: string }
  | { type: 'given-back'; held: HeldHandover }
  | { type: 'undone'; what: 'hand-in' | 'return'; name: string; slot: number }
  | { type: 'ticket-made'; held: HeldHandover; ticket: Ticket; made: 'reissued' | 'copy'; copy: number }
  | { type: 'ticket-put-away' }
  | { type: 'refused'; refused: RefusedScan }
  | { type: 'explained'; refused: RefusedScan }
  | { type: 'free-slot-touched'; slot: number }
  | { type: 'message-over' };

/** Most refusals kept for the list. */
const REFUSALS_KEPT = 20;

/** A desk at rest. */
export const resting: DeskState = {
  view: { at: 'children' },
  ticket: undefined,
  message: undefined,
  refusals: [],
  changed: undefined,
  lastPupil: undefined,
};

/** What the desk shows after something happened. */
export function deskStep(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case 'rested':
      return { ...state, view: { at: 'children' }, ticket: undefined };
    case 'child-opened':
      return {
        ...state,
        view: { at: 'hand-in', pupil: event.pupil, slot: event.slot === null ? '' : String(event.slot) },
        ticket: undefined,
        message: undefined,
        lastPupil: event.pupil,
      };
    case 'slot-typed':
      return state.view.at === 'hand-in' ? { ...state, view: { ...state.view, slot: event.slot } } : state;
    case 'phone-opened':
      return openPhone(state, event.held, event.proof);
    case 'handed-in':
      return {
        ...state,
        view: { at: 'children' },
        ticket: { ticket: event.ticket, pupilName: event.pupilName, made: 'new', copy: 1 },
        message: {
          about: 'done',
          what: 'handed-in',
          handover: event.handover,
          name: event.pupilName,
          slot: event.ticket.slot,
        },
        changed: event.ticket.slot,
        lastPupil: event.pupil,
      };
    case 'given-back':
      return giveBack(state, event.held);
    case 'undone':
      return {
        ...state,
        message: { about: 'undone', what: event.what, name: event.name, slot: event.slot },
        ticket: undefined,
        changed: event.slot,
      };
    case 'ticket-made':
      return makeTicket(state, event);
    case 'ticket-put-away':
      return { ...state, ticket: undefined };
    case 'refused':
      return {
        ...state,
        ticket: undefined,
        message: { about: 'refused', refused: event.refused },
        refusals: [event.refused, ...state.refusals].slice(0, REFUSALS_KEPT),
      };
    case 'explained':
      return { ...state, message: { about: 'refused', refused: event.refused } };
    case 'free-slot-touched':
      return state.view.at === 'hand-in'
        ? { ...state, view: { ...state.view, slot: String(event.slot) } }
        : { ...state, message: { about: 'free-slot', slot: event.slot } };
    case 'message-over':
      return { ...state, message: undefined };
  }
}

function openPhone(state: DeskState, held: HeldHandover, proof: Proof | undefined): DeskState {
  const { view } = state;
  // The same ticket twice changes nothing that was chosen, and a proof once given is not taken back by a touch.
  const before = view.at === 'return' && view.held.id === held.id ? view : undefined;
  const ticket = held.ticket ?? before?.held.ticket ?? null;
  return {
    ...state,
    view: { at: 'return', held: { ...held, ticket }, proof: proof ?? before?.proof },
    ticket: undefined,
    message: undefined,
    changed: held.slot,
    lastPupil: held.pupil.id,
  };
}

function giveBack(state: DeskState, held: HeldHandover): DeskState {
  // The next ticket may have been scanned while this one was being saved: it keeps its place.
  const stillOpen = state.view.at === 'return' && state.view.held.id === held.id;
  return {
    ...state,
    view: stillOpen ? { at: 'children' } : state.view,
    message: {
      about: 'done',
      what: 'returned',
      handover: held.id,
      name: held.pupil.name,
      slot: held.slot,
    },
    changed: stillOpen ? held.slot : state.changed,
  };
}

function makeTicket(state: DeskState, event: Extract<DeskEvent, { type: 'ticket-made' }>): DeskState {
  const { held, ticket, made, copy } = event;
  const open = state.view.at === 'return' && state.view.held.id === held.id;
  // A ticket that is only shown again proves nothing of who stands at the desk.
  const next: HeldHandover =
    made === 'reissued' ? { ...held, ticket: { id: ticket.id, code: ticket.code } } : held;
  const proof = made === 'reissued' ? 'reissued' : state.view.at === 'return' ? state.view.proof : undefined;
  return {
    ...state,
    view: open ? { at: 'return', held: next, proof } : state.view,
    ticket: { ticket, pupilName: held.pupil.name, made, copy },
    message: undefined,
  };
}
