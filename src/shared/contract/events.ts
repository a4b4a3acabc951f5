import { z } from 'zod';
import { id, schoolDay, submission } from '../ids.ts';
import { shortAnswer } from '../text.ts';
import { typedTime } from '../typed-time.ts';
import { OFFICE, call } from './call.ts';

/** A school event: while it is on, families arriving for it are asked the rules for events and have a fast lane. */
export const schoolEvent = z.object({
  id,
  name: z.string(),
  day: schoolDay,
  /** From when and until when people arrive for it, `14:00` in school time. */
  from: z.string(),
  until: z.string(),
});

export type SchoolEvent = z.infer<typeof schoolEvent>;

/** Events (A10). */
export const eventCalls = {
  /** The events people can arrive for at this moment, earliest first. */
  'events.now': call({ who: 'anyone', input: z.strictObject({}), output: z.array(schoolEvent) }),
  /** Events of today and later, earliest first, with how many arrived for each. */
  'events.list': call({
    who: OFFICE,
    input: z.strictObject({}),
    output: z.array(schoolEvent.extend({ arrived: z.number().int() })),
  }),
  'events.add': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      name: shortAnswer,
      day: schoolDay,
      from: typedTime,
      until: typedTime,
    }),
    output: schoolEvent,
    announces: ['events'],
  }),
  /** Takes an event back: from now on nobody arrives for it. */
  'events.cancel': call({
    who: OFFICE,
    input: z.strictObject({ submission, event: id }),
    output: z.object({}),
    announces: ['events'],
  }),
};
