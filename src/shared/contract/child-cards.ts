import { z } from 'zod';
import { slotNumber } from '../custody.ts';
import { id, instant, submission } from '../ids.ts';
import { shortAnswer } from '../text.ts';
import { OFFICE, call } from './call.ts';
import { printJob } from './papers.ts';

const nothing = z.strictObject({});

/** Children’s cards and the tags of slots. */
export const childCardCalls = {
  /** Who has a card, and which slots have a tag. */
  'child-cards.list': call({
    who: OFFICE,
    input: nothing,
    output: z.object({
      pupils: z.array(
        z.object({
          id,
          name: z.string(),
          className: z.string(),
          /** When the good card was made; null when there is none. */
          madeAt: instant.nullable(),
          /** Whether it was ever put on paper. */
          printed: z.boolean(),
        }),
      ),
      tags: z.array(z.object({ slot: slotNumber, madeAt: instant })),
      slots: z.array(slotNumber),
    }),
  }),
  /** Makes the cards these children lack and prints all of theirs, ten to a page. */
  'child-cards.print': call({
    who: OFFICE,
    input: z.strictObject({ submission, pupils: z.array(id).min(1, 'nobody-chosen').max(1000) }),
    output: z.object({ made: z.number().int(), job: printJob }),
    announces: ['pupils', 'papers'],
  }),
  /** Makes a lost card worthless; another is made when it is printed next. */
  'child-cards.cancel': call({
    who: OFFICE,
    input: z.strictObject({ submission, pupil: id, why: shortAnswer }),
    output: nothing,
    announces: ['pupils', 'phones'],
  }),
  /** Makes the tags these slots lack and prints all of theirs: the number in front, the code on the back. */
  'slot-tags.print': call({
    who: OFFICE,
    input: z.strictObject({ submission, slots: z.array(slotNumber).min(1, 'nobody-chosen').max(400) }),
    output: z.object({ made: z.number().int(), job: printJob }),
    announces: ['papers'],
  }),
  /** Makes a lost tag worthless; another is made when it is printed next. */
  'slot-tags.cancel': call({
    who: OFFICE,
    input: z.strictObject({ submission, slot: slotNumber }),
    output: nothing,
    announces: ['phones'],
  }),
};
