import { z } from 'zod';
import { adultName, confiscationReasons, identityChecks, slotNumber } from '../custody.ts';
import { conditionCode, deviceKind } from '../devices.ts';
import { id, instant, schoolDay, submission } from '../ids.ts';
import { signature } from '../signature.ts';
import { secondPerson } from '../staff.ts';
import { note, personName, shortAnswerOrNone } from '../text.ts';
import { OFFICE, call } from './call.ts';

const nothing = z.strictObject({});

/** How somebody was told. */
export const tellingWays = ['in-person', 'by-phone', 'message', 'letter'] as const;

/** What the child, or a parent or carer by name, was told of it. */
export const telling = z.discriminatedUnion('whom', [
  z.strictObject({ whom: z.literal('child'), how: z.enum(tellingWays), what: note }),
  z.strictObject({ whom: z.literal('parent'), name: personName, how: z.enum(tellingWays), what: note }),
]);

export type Telling = z.infer<typeof telling>;

/** A confiscated device, held or released. */
export const confiscation = z.object({
  handover: id,
  pupil: z.object({ id, name: z.string(), className: z.string() }),
  slot: slotNumber,
  device: z.object({ kind: deviceKind, look: z.string() }),
  conditions: z.array(conditionCode),
  note: z.string(),
  why: z.enum(confiscationReasons),
  takenFromChildBy: z.string(),
  place: z.string(),
  takenAt: instant,
  day: schoolDay,
  writtenBy: z.string(),
  /** The adults it may be released to. */
  adults: z.array(z.string()),
  told: z.array(
    z.object({
      whom: z.enum(['child', 'parent']),
      name: z.string(),
      how: z.enum(tellingWays),
      what: z.string(),
      at: instant,
      by: z.string(),
    }),
  ),
  released: z
    .object({
      at: instant,
      by: z.string(),
      to: z.string(),
      identity: z.enum(identityChecks),
      signed: z.enum(['drawn', 'typed', 'assisted']),
    })
    .nullable(),
});

export type Confiscation = z.infer<typeof confiscation>;

export const confiscationCalls = {
  /** Those held now, oldest first, and those released in the last four weeks, newest first. */
  'confiscations.list': call({ who: OFFICE, input: nothing, output: z.array(confiscation) }),
  /** Takes a device from a child into custody. No ticket is issued: it is released to a named adult only. */
  'confiscations.take': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      pupil: id,
      slot: slotNumber,
      device: z.strictObject({ kind: deviceKind, look: shortAnswerOrNone }),
      conditions: z.array(conditionCode).max(10),
      note,
      seenOff: z.literal(true, 'empty'),
      why: z.enum(confiscationReasons),
      /** Empty: whoever writes it down. */
      takenFromChildBy: shortAnswerOrNone,
      place: shortAnswerOrNone,
      adults: z.array(adultName).min(1, 'empty').max(4),
      told: z.array(telling).max(4),
    }),
    output: z.object({ handover: id }),
    announces: ['phones'],
  }),
  /** Writes down that somebody was told. */
  'confiscations.tell': call({
    who: OFFICE,
    input: z.strictObject({ submission, handover: id, told: telling }),
    output: nothing,
    announces: ['phones'],
  }),
  /**
   * Releases it to an adult, with that adult’s signature. Somebody who was not named needs a second member of staff who
   * agrees (`adult-not-named` without, `same-person` when it is the same); so does a signature that is assisted, whose
   * witness is another than whoever releases it. The child’s own name is no adult’s.
   */
  'confiscations.release': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      handover: id,
      adult: adultName,
      identity: z.enum(identityChecks),
      conditions: z.array(conditionCode).max(10),
      note,
      signature,
      second: secondPerson.optional(),
    }),
    output: nothing,
    announces: ['phones'],
  }),
};
