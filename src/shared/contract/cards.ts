import { z } from 'zod';
import { id, instant, submission } from '../ids.ts';
import { knownVisitor } from '../visitor-answers.ts';
import { OFFICE, call } from './call.ts';

/** A card somebody who comes again and again is recognised by. */
export const returnCard = knownVisitor.extend({
  id,
  /** The payload of its QR code (`codes.ts`). */
  payload: z.string(),
  madeAt: instant,
  lastUsedAt: instant.nullable(),
});

export type ReturnCard = z.infer<typeof returnCard>;

/** Return cards and recognition (A8). */
export const cardCalls = {
  /**
   * Who held a return card, or a pass of a visit that has ended, to the reader. Refuses with the `code-…` problems,
   * `card-cancelled`, or `visit-open` for the pass of somebody who is still here.
   */
  'visits.recognise': call({
    who: 'anyone',
    input: z.strictObject({ payload: z.string().max(200) }),
    output: knownVisitor.extend({
      by: z.enum(['pass', 'return-card']),
      /** Whether the rules need not be asked: the school’s setting says so and none has changed since they were accepted. */
      rulesStand: z.boolean(),
    }),
  }),
  /** Makes a card for somebody who visits now or has visited. */
  'cards.make': call({
    who: OFFICE,
    input: z.strictObject({ submission, visit: id }),
    output: returnCard,
    announces: ['cards'],
  }),
  /** Cards that are good, by name. */
  'cards.list': call({ who: OFFICE, input: z.strictObject({}), output: z.array(returnCard) }),
  /** Makes a lost card worthless. */
  'cards.cancel': call({
    who: OFFICE,
    input: z.strictObject({ submission, card: id }),
    output: z.object({}),
    announces: ['cards'],
  }),
};
