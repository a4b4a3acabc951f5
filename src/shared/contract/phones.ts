import { z } from 'zod';
import {
  collector,
  custodies,
  misplacements,
  releases,
  seenCondition,
  slotNumber,
  ticketKinds,
} from '../custody.ts';
import { conditionCode, deviceKind } from '../devices.ts';
import { id, instant, schoolDay, submission } from '../ids.ts';
import { secondPerson } from '../staff.ts';
import { note, shortAnswer, shortAnswerOrNone } from '../text.ts';
import { OFFICE, call } from './call.ts';
import { printJob } from './papers.ts';
import { ticket } from './tickets.ts';

const nothing = z.strictObject({});

/** A handover that is in the school’s custody, as the desk sees it before giving the device back. */
export const heldHandover = z.object({
  id,
  custody: z.enum(custodies),
  /** The ticket that was shown. Null when none was: whoever only looks at a phone learns nothing that releases it. */
  ticket: z.object({ id, code: z.string(), kind: z.enum(ticketKinds) }).nullable(),
  /** What the child was given for it; null for a confiscated device, and while a ticket is void without another. */
  ticketKind: z.enum(ticketKinds).nullable(),
  pupil: z.object({ id, name: z.string(), className: z.string() }),
  slot: slotNumber,
  device: z.object({ kind: deviceKind, look: z.string() }),
  ...seenCondition.shape,
  seenOff: z.boolean(),
  takenBy: z.string(),
  handedInAt: instant,
  day: schoolDay,
  /** `adult`: to an adult only, since the child had no permission to bring it. */
  release: z.enum(releases),
  misplaced: z.enum(misplacements).nullable(),
  /** How it went out the time before, if it ever did: what was cracked then is not new. */
  lastOut: seenCondition.extend({ day: schoolDay }).nullable(),
  /** Adults who collected for this child before, the latest first, three at most. */
  adults: z.array(z.string()),
});

export type HeldHandover = z.infer<typeof heldHandover>;

/** How a child stands at the desk. What is held comes first; then what went home; then permission and adjustment. */
export const tileStates = [
  'not-yet',
  'handed-in',
  'earlier-day',
  'gone-home',
  'no-permission',
  'own-device',
] as const;

/** What happened at the desk, as the list of last scans tells it. */
export const stepKinds = [
  'handed-in',
  'returned',
  'hand-in-undone',
  'return-undone',
  'ticket-reissued',
  'ticket-voided',
  'amended',
  'confiscated',
  'released',
  'put-right',
  /** Of a device that was held, and had been given back to nobody. */
  'went-out',
  'found',
] as const;

/** Everything the phone desk shows, in one answer. */
export const board = z.object({
  day: schoolDay,
  classes: z.array(z.object({ name: z.string(), pupils: z.number().int(), handedIn: z.number().int() })),
  pupils: z.array(
    z.object({
      id,
      name: z.string(),
      className: z.string(),
      state: z.enum(tileStates),
      /** The handover held for this child, if any. */
      handover: id.nullable(),
      slot: slotNumber.nullable(),
      since: schoolDay.nullable(),
      /** The slot this child had last time, when it is free: the one to propose. */
      usualSlot: slotNumber.nullable(),
      /** The device handed in last time, with what was seen on it when it went out. */
      usualDevice: seenCondition.extend({ kind: deviceKind, look: z.string() }).nullable(),
      /** Not in the school’s register any more; here until the device is back. */
      left: z.boolean(),
    }),
  ),
  slots: z.array(
    z.object({
      number: slotNumber,
      shelf: z.number().int(),
      state: z.enum(['free', 'held', 'overdue', 'wrong', 'out-of-order']),
      handover: id.nullable(),
      custody: z.enum(custodies).nullable(),
    }),
  ),
  nextFreeSlot: slotNumber.nullable(),
  /** Since when the cupboard stands open in the record, and who has the key; null while it is locked. */
  open: z.object({ since: instant, by: z.string(), keyHolder: z.string() }).nullable(),
  /** What happened last at the desk, newest first; and every earlier return of today that can still be undone or put right. */
  recent: z.array(
    z.object({
      handover: id,
      at: instant,
      what: z.enum(stepKinds),
      pupilName: z.string(),
      slot: slotNumber,
      /** Of a ticket that is void for good; null for any other, since a code releases a phone, and for a confiscated device. */
      code: z.string().nullable(),
      /** Until when it can be undone; null when it cannot. */
      undoUntil: instant.nullable(),
      /** Whether this return of today can be put right: it went to the wrong child. */
      canPutRight: z.boolean(),
    }),
  ),
  counts: z.object({
    held: z.number().int(),
    returned: z.number().int(),
    overdue: z.number().int(),
    wrong: z.number().int(),
  }),
});

export type Board = z.infer<typeof board>;

const taken = z.object({
  handover: id,
  ticket,
  /** The ticket’s way to the printer, when it prints by itself. */
  job: printJob.nullable(),
});

/** The phone desk. */
export const phoneCalls = {
  'phones.board': call({ who: OFFICE, input: nothing, output: board }),
  /**
   * Takes a device into custody and issues its ticket. With `card`, the child’s card is the ticket. `anyway`: the child
   * has no permission, or keeps the device by agreement, and it is taken in all the same; without a permission it is
   * released to an adult only.
   */
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
      card: z.string().max(200).optional(),
      anyway: z.boolean().optional(),
    }),
    output: taken,
    announces: ['phones', 'papers'],
  }),
  /**
   * A child’s card at the hand-in side, one scan a phone: the usual device, seen switched off, into the usual slot or
   * the next free one. A card scanned again changes nothing: it says that the device is in already (`again`: within two
   * minutes of it), or that it has just been given back. `ask`: a person must decide first; without `why`, which of several
   * devices it is.
   */
  'phones.hand-in-by-card': call({
    who: OFFICE,
    input: z.strictObject({ submission, payload: z.string().max(200) }),
    output: z.discriminatedUnion('outcome', [
      taken.extend({ outcome: z.literal('taken'), pupil: id, name: z.string() }),
      z.object({
        outcome: z.literal('already-in'),
        pupil: id,
        name: z.string(),
        slot: slotNumber,
        again: z.boolean(),
        held: heldHandover,
      }),
      z.object({ outcome: z.literal('just-returned'), pupil: id, name: z.string(), slot: slotNumber }),
      z.object({
        outcome: z.literal('ask'),
        pupil: id,
        name: z.string(),
        why: z.enum(['permission-missing', 'keeps-own-device']).nullable(),
      }),
    ]),
    announces: ['phones', 'papers'],
  }),
  /** What a scanned ticket, card or tag is about. Nothing changes yet. */
  'phones.scan': call({
    who: OFFICE,
    input: z.strictObject({ payload: z.string().max(200) }),
    output: z.discriminatedUnion('found', [
      /** A device it releases. */
      z.object({ found: z.literal('handover'), held: heldHandover }),
      /** A child’s card that releases nothing now; `held` when a device is there, on another ticket. */
      z.object({
        found: z.literal('child'),
        pupil: z.object({ id, name: z.string(), className: z.string() }),
        held: heldHandover.nullable(),
      }),
      /** The tag of a slot that releases nothing now; `held` when a device is there, on another ticket. */
      z.object({ found: z.literal('slot'), slot: slotNumber, held: heldHandover.nullable() }),
    ]),
  }),
  /** The device whose ticket’s code was read aloud. */
  'phones.find-by-code': call({
    who: OFFICE,
    input: z.strictObject({ code: z.string().max(40) }),
    output: heldHandover,
  }),
  /** One handover by its id, for a child or slot touched on the desk: without its ticket. */
  'phones.held': call({ who: OFFICE, input: z.strictObject({ handover: id }), output: heldHandover }),
  /**
   * Gives a handed-in device back and redeems the ticket: exactly once, whoever else tries at the same moment. One that
   * only an adult may have goes to the child only if a second person agrees (`adult-only` without).
   */
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
      second: secondPerson.optional(),
    }),
    output: z.object({ handover: id, returnedAt: instant, undoUntil: instant }),
    announces: ['phones'],
  }),
  /**
   * Takes back the last hand-in or return of a handover, within a minute, as a linked correction. `slot`: where it is held
   * again, the next free one when its own is taken by now. `misplaced`: it was not in its slot before that return, and
   * is said again not to be.
   */
  'phones.undo': call({
    who: OFFICE,
    input: z.strictObject({ submission, handover: id }),
    output: z.object({
      undone: z.enum(['hand-in', 'return']),
      slot: slotNumber,
      misplaced: z.enum(misplacements).optional(),
    }),
    announces: ['phones'],
  }),
  /**
   * A return of today that was a mistake: the device is held again, in its slot, or out with another child (`went-out`).
   * A linked correction; the return stays in the record. Of a device that is held it can be said too that it went out
   * with another child. Answers the slot it is held in: the next free one when its own is taken by now.
   */
  'phones.put-right': call({
    who: OFFICE,
    input: z.strictObject({ submission, handover: id, where: z.enum(['in-slot', 'went-out']) }),
    output: z.object({ slot: slotNumber }),
    announces: ['phones'],
  }),
  /** A misplaced device lies in its slot again. */
  'phones.found': call({
    who: OFFICE,
    input: z.strictObject({ submission, handover: id }),
    output: nothing,
    announces: ['phones'],
  }),
  /**
   * A held device that was entered today by mistake, under the wrong child say: it ends as an undone hand-in does, with
   * the reason. Of a confiscation a second person must agree.
   */
  'phones.mistake': call({
    who: OFFICE,
    input: z.strictObject({ submission, handover: id, reason: shortAnswer, second: secondPerson.optional() }),
    output: nothing,
    announces: ['phones'],
  }),
  /** Adds to or corrects how a held device looked when it came in; the ledger keeps both. */
  'phones.amend': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      handover: id,
      look: shortAnswerOrNone,
      conditions: z.array(conditionCode).max(10),
      note,
    }),
    output: nothing,
    announces: ['phones'],
  }),
};
