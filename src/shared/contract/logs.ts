import { z } from 'zod';
import { instant, schoolDay, sha256Hex, submission } from '../ids.ts';
import { HEAD, call } from './call.ts';

const nothing = z.strictObject({});

/** The head’s day, the daily log and the record’s state. */
export const logCalls = {
  /** The day at a glance. */
  'day.summary': call({
    who: HEAD,
    input: z.strictObject({ day: schoolDay }),
    output: z.object({
      day: schoolDay,
      cameIn: z.number().int(),
      stillHere: z.number().int(),
      /** Visits the system closed at closing time: nobody saw them leave. */
      closedBySystem: z.number().int(),
      phonesIn: z.number().int(),
      phonesReturned: z.number().int(),
      phonesHeld: z.number().int(),
      /** How many were on site, and how many phones were held, after each change of the day. */
      curve: z.array(z.object({ at: instant, people: z.number().int(), phones: z.number().int() })),
      /** What is worth a look, oldest first. */
      toLookAt: z.array(
        z.object({
          at: instant,
          what: z.enum([
            'declined',
            'ticket-reissued',
            'ticket-reprinted',
            'ticket-voided',
            'void-ticket-shown',
            'return-undone',
            'hand-in-undone',
            'put-right',
            'confiscated',
            'no-permission',
            'override',
            'count-differs',
            'kept-overnight',
            'seal-broken',
            'pin-blocked',
            'assisted',
            'since-earlier-day',
            'closed-by-system',
          ]),
          slot: z.number().int().nullable(),
        }),
      ),
    }),
  }),
  /** The school days that have anything to export, newest first. */
  'logs.days': call({ who: HEAD, input: nothing, output: z.array(schoolDay) }),
  /** Asks for a folder on screen. */
  'logs.choose-folder': call({ who: HEAD, input: nothing, output: z.object({ folder: z.string() }) }),
  /** Writes the day’s log into a folder of its own inside the chosen one: all of it or nothing. */
  'logs.export': call({
    who: HEAD,
    input: z.strictObject({ submission, day: schoolDay, folder: z.string().min(1, 'empty').max(4000) }),
    output: z.object({
      /** Full path of the folder that was written. */
      folder: z.string(),
      files: z.array(z.object({ name: z.string(), bytes: z.number().int(), sha256: sha256Hex })),
      entries: z.number().int(),
      head: sha256Hex,
    }),
    announces: ['logs'],
  }),
  /** Checks the whole ledger and says what was found. */
  'record.check': call({
    who: HEAD,
    input: nothing,
    output: z.object({
      whole: z.boolean(),
      entries: z.number().int(),
      head: sha256Hex,
      checkedAt: instant,
      /** The first entry that does not fit, and how. */
      firstFault: z
        .object({ seq: z.number().int(), what: z.enum(['entry', 'chain', 'gap', 'details', 'seal']) })
        .nullable(),
    }),
  }),
};
