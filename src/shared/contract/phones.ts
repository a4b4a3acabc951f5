import { z } from 'zod';
import { conditionCode, deviceKind } from '../devices.ts';
import { id, instant, schoolDay, submission } from '../ids.ts';
import { note, personName, shortAnswer, shortAnswerOrNone } from '../text.ts';
import { OFFICE, call } from './call.ts';

const nothing = z.strictObject({});

/** Most slots a cupboard can have. */
export const SLOTS_MOST = 400;
const slotNumber = z.number().int().min(1).max(SLOTS_MOST);

/** What a ticket shows. No child’s name: whoever finds it learns nothing. */
export const ticket = z.object({
  id,
  /** The payload of its QR code (`codes.ts`). */
  payload: z.string(),
  /** Six characters to read aloud, `R4K7P2`. */
  code: z.string(),
  slot: slotNumber,
  day: schoolDay,
  /** The liability line as the rules in force word it. */
  liability: z.string(),
});

export type Ticket = z.infer<typeof ticket>;

/** A handover that is in the school’s custody, as the desk sees it before giving the device back. */
export const heldHandover = z.object({
  id,
  /** The ticket that was shown. Null when none was: whoever only looks at a phone learns nothing that releases it. */
  ticket: z.object({ id, code: z.string() }).nullable(),
  pupil: z.object({ id, name: z.string(), className: z.string() }),
  slot: slotNumber,
  device: z.object({ kind: deviceKind, look: z.string() }),
  conditions: z.array(conditionCode),
  note: z.string(),
  seenOff: z.boolean(),
  takenBy: z.string(),
  handedInAt: instant,
  day: schoolDay,
});

export type HeldHandover = z.infer<typeof heldHandover>;

/** Who took the device away. */
export const collector = z.discriminatedUnion('who', [
  z.object({ who: z.literal('pupil') }),
  z.object({ who: z.literal('adult'), name: personName }),
]);

/** How the office knew the child (or adult) when a ticket was lost. */
export const identityChecks = [
  'known-by-staff',
  'teacher-confirmed',
  'parent-confirmed',
  'photo-id',
] as const;

const tileState = z.enum(['not-yet', 'handed-in', 'earlier-day', 'gone-home']);

/** Everything the phone desk shows, in one answer. */
export const board = z.object({
  day: schoolDay,
  classes: z.array(z.object({ name: z.string(), pupils: z.number().int(), handedIn: z.number().int() })),
  pupils: z.array(
    z.object({
      id,
      name: z.string(),
      className: z.string(),
      state: tileState,
      /** The handover held for this child, if any. */
      handover: id.nullable(),
      slot: slotNumber.nullable(),
      since: schoolDay.nullable(),
      /** The slot this child had last time, when it is free: the one to propose. */
      usualSlot: slotNumber.nullable(),
    }),
  ),
  slots: z.array(
    z.object({
      number: slotNumber,
      state: z.enum(['free', 'held', 'overdue']),
      handover: id.nullable(),
    }),
  ),
  nextFreeSlot: slotNumber.nullable(),
  /** What happened last at the desk, newest first. */
  recent: z.array(
    z.object({
      handover: id,
      at: instant,
      what: z.enum(['handed-in', 'returned', 'hand-in-undone', 'return-undone', 'ticket-reissued']),
      pupilName: z.string(),
      slot: slotNumber,
      code: z.string(),
      /** Until when it can be undone; null when it cannot. */
      undoUntil: instant.nullable(),
    }),
  ),
  counts: z.object({ held: z.number().int(), returned: z.number().int(), overdue: z.number().int() }),
});

export type Board = z.infer<typeof board>;

/** The phone desk. */
export const phoneCalls = {
  'phones.board': call({ who: OFFICE, input: nothing, output: board }),
  /** Takes a device into custody and issues its ticket. */
  'phones.hand-in': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      pupil: id,
      slot: slotNumber,
      device: z.strictObject({ kind: deviceKind, look: shortAnswerOrNone }),
      conditions: z.array(conditionCode).max(10),
      note,
      seenOff: z.literal(true, 'empty'),
    }),
    output: z.object({ handover: id, ticket }),
    announces: ['phones'],
  }),
  /** What a scanned ticket releases. Nothing changes yet. */
  'phones.scan': call({
    who: OFFICE,
    input: z.strictObject({ payload: z.string().max(200) }),
    output: heldHandover,
  }),
  /** The same for a ticket whose code was read aloud. */
  'phones.find-by-code': call({
    who: OFFICE,
    input: z.strictObject({ code: z.string().max(40) }),
    output: heldHandover,
  }),
  /** One handover by its id, for a child or slot touched on the desk: without its ticket. */
  'phones.held': call({ who: OFFICE, input: z.strictObject({ handover: id }), output: heldHandover }),
  /** Gives the device back and redeems the ticket: exactly once, whoever else tries at the same moment. */
  'phones.give-back': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      handover: id,
      /** The ticket that was shown: its id is answered to its code alone. */
      ticket: id,
      conditions: z.array(conditionCode).max(10),
      note,
      collector,
    }),
    output: z.object({ handover: id, returnedAt: instant, undoUntil: instant }),
    announces: ['phones'],
  }),
  /** Takes back the last hand-in or return of a handover, within a minute, as a linked correction. */
  'phones.undo': call({
    who: OFFICE,
    input: z.strictObject({ submission, handover: id }),
    output: z.object({ undone: z.enum(['hand-in', 'return']) }),
    announces: ['phones'],
  }),
  /** Replaces a lost or spoilt ticket: the old one is void from now on. */
  'tickets.reissue': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      handover: id,
      identity: z.enum(identityChecks),
      reason: shortAnswer,
    }),
    output: z.object({ ticket }),
    announces: ['phones'],
  }),
  /** The ticket of a handover again, exactly as it was issued; the ledger counts the copy. */
  'tickets.reprint': call({
    who: OFFICE,
    input: z.strictObject({ submission, handover: id }),
    output: z.object({ ticket, copy: z.number().int().min(2) }),
    announces: ['phones'],
  }),
};
