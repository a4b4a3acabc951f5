import type { HeldHandover } from '../../../shared/contract/phones.ts';
import {
  isBusy,
  type DeskEvent,
  type DeskLine,
  type DeskMessage,
  type DeskState,
  type HandInView,
  type ReturnView,
} from './desk-state.ts';

/** Most lines kept for the list. */
const LINES_KEPT = 20;

type Of<T extends DeskEvent['type']> = Extract<DeskEvent, { type: T }>;

/** What the desk shows after something happened. */
export function deskStep(state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case 'rested':
      return { ...state, view: { at: 'children' }, dialog: undefined };
    case 'child-opened':
      return openChild(state, event);
    case 'asked':
      return askAboutChild(state, event.line);
    case 'card-shown':
      return isChild(state, event.pupil) ? changeHandIn(state, { card: event.card }) : state;
    case 'slot-typed':
      return changeHandIn(state, { slot: event.slot, begun: true });
    case 'begun':
      return state.view.at === 'children' ? state : { ...state, view: { ...state.view, begun: true } };
    case 'phone-opened':
      return event.unless && isBusy(state, event.held.id)
        ? tell(state, event.unless)
        : openPhone(state, event);
    case 'code-typed':
      return takeCode(state, event);
    case 'handed-in':
      return handIn(state, event);
    case 'given-back':
      return giveBack(state, event.held);
    case 'undone':
      return {
        ...say(state, { about: 'undone', what: event.what, name: event.name, slot: event.slot }),
        dialog: undefined,
        changed: event.slot,
      };
    case 'ticket-made':
      return makeTicket(state, event);
    case 'ticket-worthless':
      return makeWorthless(state, event.held);
    case 'deed-done':
      return doDeed(state, event);
    case 'dialog-opened':
      return { ...state, dialog: event.dialog };
    case 'dialog-closed':
      return { ...state, dialog: undefined };
    case 'told':
      return tell(state, event.line);
    case 'explained':
      return say(state, { about: 'line', line: event.line });
    case 'free-slot-touched':
      return state.view.at === 'hand-in'
        ? changeHandIn(state, { slot: String(event.slot), begun: true })
        : say(state, { about: 'free-slot', slot: event.slot });
    case 'slot-out-touched':
      return say(state, { about: 'slot-out', slot: event.slot });
    case 'message-over':
      return { ...state, message: undefined };
  }
}

function say(state: DeskState, message: DeskMessage): DeskState {
  return { ...state, message };
}

/** Says what a scan came to, and keeps it in the list. What is open stays as it is. */
function tell(state: DeskState, line: DeskLine): DeskState {
  return { ...say(state, { about: 'line', line }), lines: [line, ...state.lines].slice(0, LINES_KEPT) };
}

function isChild({ view }: DeskState, pupil: string): boolean {
  return view.at === 'hand-in' && view.pupil === pupil;
}

function changeHandIn(state: DeskState, change: Partial<HandInView>): DeskState {
  return state.view.at === 'hand-in' ? { ...state, view: { ...state.view, ...change } } : state;
}

function openChild(state: DeskState, { pupil, slot, card, ask }: Of<'child-opened'>): DeskState {
  return {
    ...state,
    view: { at: 'hand-in', pupil, slot: slot === null ? '' : String(slot), card, ask, begun: false },
    dialog: undefined,
    message: undefined,
    changed: undefined,
    lastPupil: pupil,
  };
}

function askAboutChild(state: DeskState, line: Of<'asked'>['line']): DeskState {
  const { pupil, slot, card } = line;
  const ask = line.why ?? undefined;
  if (isChild(state, pupil)) return changeHandIn(state, { card, ask });
  if (state.view.at !== 'children') return tell(state, line);
  return openChild(state, { type: 'child-opened', pupil, slot, card, ask });
}

function openPhone(state: DeskState, { held, proof }: Of<'phone-opened'>): DeskState {
  const { view } = state;
  // The same ticket twice changes nothing that was chosen, and a proof once given is not taken back by a touch.
  const before = view.at === 'return' && view.held.id === held.id ? view : undefined;
  const ticket = held.ticket ?? before?.held.ticket ?? null;
  return {
    ...state,
    view: {
      at: 'return',
      held: { ...held, ticket },
      proof: proof ?? before?.proof,
      begun: before?.begun ?? false,
    },
    dialog: undefined,
    message: undefined,
    changed: held.slot,
    lastPupil: held.pupil.id,
  };
}

/** A typed code proves the phone that is open. Of another it waits in the list: whoever types does not look at the panel. */
function takeCode(state: DeskState, { held, line }: Of<'code-typed'>): DeskState {
  const { view } = state;
  if (view.at === 'hand-in' || (view.at === 'return' && view.held.id !== held.id)) return tell(state, line);
  return openPhone(state, { type: 'phone-opened', held, proof: 'ticket' });
}

function handIn(state: DeskState, { shown, from }: Of<'handed-in'>): DeskState {
  return {
    ...say(state, { about: 'ticket', shown }),
    // The panel of another child keeps what was typed: only its own child’s is done with.
    view: isChild(state, shown.pupil) ? { at: 'children' } : state.view,
    dialog: state.dialog?.at === 'ticket' ? undefined : state.dialog,
    changed: shown.ticket.slot,
    // A scan moves no focus.
    lastPupil: from === 'panel' ? shown.pupil : state.lastPupil,
  };
}

/** The open return of a handover, if that is what is open. */
function returnOf({ view }: DeskState, handover: string): ReturnView | undefined {
  return view.at === 'return' && view.held.id === handover ? view : undefined;
}

function giveBack(state: DeskState, held: HeldHandover): DeskState {
  // The next ticket may have been scanned while this one was being saved: it keeps its place.
  const stillOpen = returnOf(state, held.id) !== undefined;
  return {
    ...say(state, { about: 'returned', handover: held.id, name: held.pupil.name, slot: held.slot }),
    view: stillOpen ? { at: 'children' } : state.view,
    changed: stillOpen ? held.slot : state.changed,
  };
}

function makeTicket(state: DeskState, { shown }: Of<'ticket-made'>): DeskState {
  const open = returnOf(state, shown.handover);
  const { id, code, kind } = shown.ticket;
  // A ticket that is only printed again proves nothing of who stands at the desk.
  const view: ReturnView | undefined =
    open && shown.made === 'reissued'
      ? { ...open, held: { ...open.held, ticket: { id, code, kind }, ticketKind: kind }, proof: 'reissued' }
      : open;
  // One that stays unprinted is for giving back at once.
  const printed = shown.job !== null || shown.made === 'copy';
  return {
    ...state,
    view: view ?? state.view,
    message: printed ? { about: 'ticket', shown } : undefined,
  };
}

function makeWorthless(state: DeskState, held: HeldHandover): DeskState {
  const done = say(state, {
    about: 'deed',
    deed: 'worthless',
    name: held.pupil.name,
    slot: held.slot,
  });
  const open = returnOf(state, held.id);
  if (!open) return done;
  const bare: HeldHandover = { ...open.held, ticket: null, ticketKind: null };
  return { ...done, view: { ...open, held: bare, proof: undefined } };
}

function doDeed(state: DeskState, { deed, name, slot, held }: Of<'deed-done'>): DeskState {
  const open = held && returnOf(state, held.id);
  return {
    ...say(state, { about: 'deed', deed, name, slot }),
    view: open && held ? { ...open, held: { ...held, ticket: held.ticket ?? open.held.ticket } } : state.view,
    dialog: undefined,
    changed: slot,
  };
}
