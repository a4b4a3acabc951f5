import { z } from 'zod';
import { SHELVES_MOST, SLOTS_MOST, slotNumber } from '../custody.ts';
import { id, instant, schoolDay, submission } from '../ids.ts';
import { secondPerson } from '../staff.ts';
import { shortAnswer, shortAnswerOrNone } from '../text.ts';
import { HEAD, OFFICE, call } from './call.ts';

const nothing = z.strictObject({});

/** A slot whose device a count found, missed, or found elsewhere. Names are for the office’s own screen. */
const countedPhone = z.object({
  handover: id,
  slot: slotNumber,
  name: z.string(),
  className: z.string(),
  deviceKind: z.string(),
  look: z.string(),
  handedInAt: instant,
  takenBy: z.string(),
});

/** What was found against what was expected. */
export const countResult = z.object({
  expected: z.number().int(),
  found: z.number().int(),
  /** Slots in which what was expected was found. */
  asExpected: z.array(slotNumber),
  missing: z.array(countedPhone),
  /** Something in a slot where nothing is in the record, or whose code is of nothing held; `note` says what it is, once that was said. */
  extra: z.array(z.object({ slot: slotNumber, note: z.string(), at: instant })),
  /** A device whose ticket or card was scanned in another slot than its own. */
  wrongSlot: z.array(countedPhone.extend({ foundIn: slotNumber })),
  /**
   * Slots in which a device came or went while it was counted, and which nobody looked at since: in none of the piles and
   * not in the figures.
   */
  changed: z.array(slotNumber),
});

export type CountResult = z.infer<typeof countResult>;

/** A count under way. Blind: while it is counted, nothing tells what is expected. */
export const count = z.object({
  id,
  state: z.enum(['counting', 'finished']),
  startedAt: instant,
  startedBy: z.string(),
  finds: z.array(
    z.object({ slot: slotNumber, how: z.enum(['scanned', 'touched']), known: z.boolean(), note: z.string() }),
  ),
  /** Null while it is counted. */
  result: countResult.nullable(),
});

export type Count = z.infer<typeof count>;

/** The cupboard: its shelves, its key, and counting what is in it. */
export const cupboardCalls = {
  /** How the cupboard is built, and what was opened and locked today, newest first. */
  'cupboard.read': call({
    who: OFFICE,
    input: nothing,
    output: z.object({
      /** Slots a shelf, from the top; numbers run on. */
      shelves: z.array(z.number().int()),
      outOfOrder: z.array(z.object({ slot: slotNumber, since: instant, why: z.string() })),
      log: z.array(
        z.object({ at: instant, what: z.enum(['opened', 'locked']), by: z.string(), keyHolder: z.string() }),
      ),
    }),
  }),
  /**
   * Builds it anew: how many slots each shelf has. Slots beyond the last are taken out of use; refused with
   * `slot-in-use` (fact `slot`) while a device lies in one of them.
   */
  'cupboard.change': call({
    who: HEAD,
    input: z.strictObject({
      submission,
      shelves: z
        .array(z.number().int().min(1, 'out-of-range').max(40, 'out-of-range'))
        .min(1, 'empty')
        .max(SHELVES_MOST, 'out-of-range')
        .refine((shelves) => shelves.reduce((sum, slots) => sum + slots, 0) <= SLOTS_MOST, 'out-of-range'),
    }),
    output: nothing,
    announces: ['phones'],
  }),
  /** A slot nothing is put into until it is mended. Refused with `slot-in-use` while a device lies in it. */
  'cupboard.slot-out': call({
    who: OFFICE,
    input: z.strictObject({ submission, slot: slotNumber, why: shortAnswer }),
    output: nothing,
    announces: ['phones'],
  }),
  'cupboard.slot-in': call({
    who: OFFICE,
    input: z.strictObject({ submission, slot: slotNumber }),
    output: nothing,
    announces: ['phones'],
  }),
  /** Writes down that the cupboard was unlocked, and who has the key. */
  'cupboard.open': call({
    who: OFFICE,
    input: z.strictObject({ submission, keyHolder: id }),
    output: nothing,
    announces: ['phones'],
  }),
  'cupboard.lock': call({
    who: OFFICE,
    input: z.strictObject({ submission, keyHolder: id }),
    output: nothing,
    announces: ['phones'],
  }),

  /** The count under way, if there is one, and how the last signed ones ended, newest first. */
  'counts.read': call({
    who: OFFICE,
    input: nothing,
    output: z.object({
      now: count.nullable(),
      earlier: z.array(
        z.object({
          id,
          day: schoolDay,
          at: instant,
          countedBy: z.string(),
          checkedBy: z.string(),
          expected: z.number().int(),
          missing: z.number().int(),
          extra: z.number().int(),
          wrongSlot: z.number().int(),
        }),
      ),
    }),
  }),
  'counts.start': call({
    who: OFFICE,
    input: z.strictObject({ submission }),
    output: z.object({ count: id }),
    announces: ['counts'],
  }),
  /**
   * Something lies in a slot. `payload`: what was scanned there, a ticket or a child’s card, so that it is known whose it
   * is; without it, only that something lies there. A slot found twice is found once; a scan makes a touched one known.
   * A scan of nothing held stays that when the slot is touched again, until the result is known.
   */
  'counts.find': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      count: id,
      slot: slotNumber,
      payload: z.string().max(200).optional(),
      note: shortAnswerOrNone.optional(),
    }),
    output: nothing,
    announces: ['counts'],
  }),
  /**
   * Reads a code scanned in a count: a tag says that something lies in its slot; a ticket or card, what lies in the slot
   * given. Blind: without a slot every ticket and card is refused alike with `count-slot-needed`.
   */
  'counts.scan': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      count: id,
      payload: z.string().max(200),
      slot: slotNumber.optional(),
    }),
    output: z.object({ slot: slotNumber, known: z.boolean() }),
    announces: ['counts'],
  }),
  /** Takes a find back: a slip of the finger, or the device was moved to its own slot (`movedTo`). */
  'counts.take-back': call({
    who: OFFICE,
    input: z.strictObject({ submission, count: id, slot: slotNumber, movedTo: slotNumber.optional() }),
    output: nothing,
    announces: ['counts'],
  }),
  /** Shows the result. From here on the count is not blind any more; what is found now is written down as found later. */
  'counts.finish': call({
    who: OFFICE,
    input: z.strictObject({ submission, count: id }),
    output: nothing,
    announces: ['counts'],
  }),
  /** Signs a finished count: whoever is signed in counted, a second person checked. Refuses with `same-person`. */
  'counts.sign': call({
    who: OFFICE,
    input: z.strictObject({ submission, count: id, second: secondPerson }),
    output: nothing,
    announces: ['counts', 'phones'],
  }),
  'counts.give-up': call({
    who: OFFICE,
    input: z.strictObject({ submission, count: id }),
    output: nothing,
    announces: ['counts'],
  }),
};
