import type { PrintJob } from '../../../shared/contract/papers.ts';
import type { HeldHandover } from '../../../shared/contract/phones.ts';
import type { Ticket } from '../../../shared/contract/tickets.ts';
import type { Custody } from '../../../shared/custody.ts';
import type { Problem } from '../../../shared/problems.ts';

/** What entitles the office to give a device back: its ticket was scanned or its code said, or a new one was issued. */
export type Proof = 'ticket' | 'reissued';

/** Why a person must decide before a device is taken in. */
export type AskWhy = 'permission-missing' | 'keeps-own-device';

/** A hand-in being answered. */
export interface HandInView {
  at: 'hand-in';
  pupil: string;
  /** As typed or touched. */
  slot: string;
  /** The child’s card, once it was scanned: it is the ticket then. */
  card: string | undefined;
  ask: AskWhy | undefined;
  /** Whether something was chosen or typed that a scan must not take away. */
  begun: boolean;
}

/** A device about to go out, or only looked at. */
export interface ReturnView {
  at: 'return';
  held: HeldHandover;
  proof: Proof | undefined;
  begun: boolean;
}

/** What stands beside the cupboard. */
export type DeskView = { at: 'children' } | HandInView | ReturnView;

/** A ticket that has just been made or printed again. */
export interface ShownTicket {
  handover: string;
  pupil: string;
  pupilName: string;
  ticket: Ticket;
  /** Its way to the printer; null when none began. */
  job: PrintJob | null;
  made: 'new' | 'reissued' | 'copy';
  /** Which copy this is, for a copy. */
  copy: number;
}

/** How what waits in a line is opened: by its code again, scanned or typed, or by its handover. */
export type Opens =
  { by: 'payload'; payload: string } | { by: 'code'; code: string } | { by: 'handover'; handover: string };

/** What a scan came to when it changed nothing. */
export type DeskNews =
  | { about: 'refused'; problem: Problem }
  | { about: 'already-in' | 'just-returned'; name: string; slot: number }
  | { about: 'nothing-held'; name: string }
  | { about: 'slot-empty'; slot: number }
  | { about: 'ask'; pupil: string; name: string; slot: number | null; card: string; why: AskWhy | null }
  | { about: 'waiting'; name: string; slot: number; opens: Opens };

/** Such a scan, kept for the list of last scans. */
export type DeskLine = DeskNews & { id: string; at: string };

/** What was done to a handover and needs no more than a sentence. */
export type SmallDeed = 'amended' | 'worthless' | 'found' | 'inSlot' | 'wentOut';

/** What the desk has just to say. */
export type DeskMessage =
  | { about: 'ticket'; shown: ShownTicket }
  | { about: 'returned'; handover: string; name: string; slot: number }
  | { about: 'undone'; what: Custody | 'return'; name: string; slot: number }
  | { about: 'deed'; deed: SmallDeed; name: string; slot: number }
  | { about: 'line'; line: DeskLine }
  | { about: 'free-slot' | 'slot-out'; slot: number };

/** A question or picture on top of the desk. */
export type DeskDialog =
  | { at: 'ticket'; shown: ShownTicket }
  | { at: 'amend'; held: HeldHandover }
  | { at: 'slot-order'; slot: number; out: boolean }
  /** `held`: of a device that is held, which may be out with another child all the same. */
  | { at: 'put-right'; handover: string; name: string; slot: number; held?: HeldHandover };

export interface DeskState {
  view: DeskView;
  dialog: DeskDialog | undefined;
  message: DeskMessage | undefined;
  lines: readonly DeskLine[];
  /** The slot that has just changed. */
  changed: number | undefined;
  /** The child whose tile gets focus when the tiles come back. */
  lastPupil: string | undefined;
}

export type DeskEvent =
  | { type: 'rested' }
  | { type: 'child-opened'; pupil: string; slot: number | null; card?: string; ask?: AskWhy | undefined }
  /** A scan that a person must decide about: opens the child, or waits in the list while a panel is open. */
  | { type: 'asked'; line: Extract<DeskLine, { about: 'ask' }> }
  | { type: 'card-shown'; pupil: string; card: string }
  | { type: 'slot-typed'; slot: string }
  /** Something was chosen or typed in the panel. */
  | { type: 'begun' }
  /** With `unless`, a panel in which something was begun stays, and this line is kept instead. */
  | { type: 'phone-opened'; held: HeldHandover; proof: Proof | undefined; unless?: DeskLine }
  /** A short code typed into no box while a panel is open; the line is kept when that panel is of another phone. */
  | { type: 'code-typed'; held: HeldHandover; line: DeskLine }
  | { type: 'handed-in'; shown: ShownTicket; from: 'panel' | 'card' }
  | { type: 'given-back'; held: HeldHandover }
  | { type: 'undone'; what: Custody | 'return'; name: string; slot: number }
  | { type: 'ticket-made'; shown: ShownTicket }
  | { type: 'ticket-worthless'; held: HeldHandover }
  | { type: 'deed-done'; deed: SmallDeed; name: string; slot: number; held?: HeldHandover }
  | { type: 'dialog-opened'; dialog: DeskDialog }
  | { type: 'dialog-closed' }
  | { type: 'told'; line: DeskLine }
  | { type: 'explained'; line: DeskLine }
  | { type: 'free-slot-touched'; slot: number }
  | { type: 'slot-out-touched'; slot: number }
  | { type: 'message-over' };

/** A desk at rest. */
export const resting: DeskState = {
  view: { at: 'children' },
  dialog: undefined,
  message: undefined,
  lines: [],
  changed: undefined,
  lastPupil: undefined,
};

/** Whether a panel is open in which something was begun that is not of this handover. */
export function isBusy({ view }: DeskState, handover?: string): boolean {
  if (view.at === 'children' || !view.begun) return false;
  return view.at === 'hand-in' || view.held.id !== handover;
}
