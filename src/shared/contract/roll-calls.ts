import { z } from 'zod';
import { id, instant, submission } from '../ids.ts';
import { rollCall } from '../roll-call.ts';
import { note } from '../text.ts';
import { OFFICE, call } from './call.ts';

/** Roll calls. Whoever of the office or the head is there when the alarm sounds takes one. */
export const rollCallCalls = {
  'roll-call.start': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      kind: z.enum(['drill', 'real']),
      what: z.enum(['evacuation', 'lockdown']),
    }),
    output: rollCall,
    announces: ['roll-call'],
  }),
  /** The roll call that is being taken, if any. */
  'roll-call.current': call({
    who: OFFICE,
    input: z.strictObject({}),
    output: z.object({ current: rollCall.nullable() }),
  }),
  /** Ticks somebody off at the assembly point, or takes the tick back. */
  'roll-call.tick': call({
    who: OFFICE,
    input: z.strictObject({ submission, rollCall: id, visit: id, state: z.enum(['missing', 'safe']) }),
    output: rollCall,
    announces: ['roll-call'],
  }),
  /** Ends a roll call; whoever is missing stays missing in its record. */
  'roll-call.end': call({
    who: OFFICE,
    input: z.strictObject({ submission, rollCall: id, note }),
    output: rollCall,
    announces: ['roll-call'],
  }),
  /** How the files of the two lists stand that are always ready: when they were made, and whether nothing changed since. */
  'on-site.sheet': call({
    who: OFFICE,
    input: z.strictObject({}),
    output: z.object({
      madeAt: instant.nullable(),
      fresh: z.boolean(),
      secondPlace: z.enum(['none', 'kept', 'failed']),
    }),
  }),
  /** Earlier roll calls, newest first, without their people. */
  'roll-call.earlier': call({
    who: OFFICE,
    input: z.strictObject({}),
    output: z.array(
      rollCall.omit({ people: true }).extend({ safe: z.number().int(), missing: z.number().int() }),
    ),
  }),
  /** One roll call with everybody in it. */
  'roll-call.show': call({ who: OFFICE, input: z.strictObject({ rollCall: id }), output: rollCall }),
};
