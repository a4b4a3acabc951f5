import { z } from 'zod';
import { id, instant, schoolDay, submission } from '../ids.ts';
import { typedTime } from '../typed-time.ts';
import { knownVisitor, visitorAnswers } from '../visitor-answers.ts';
import { OFFICE, call } from './call.ts';

/** Somebody the school expects, as the office has written it down. */
export const expectedVisit = knownVisitor.extend({
  id,
  day: schoolDay,
  /** When, `09:30` in school time; null when any time will do. */
  at: z.string().nullable(),
  seeing: z.string(),
  /** What they type at the door: six characters, `R4K7P2`. */
  code: z.string(),
  /** `late`: expected for now or earlier, and not here. */
  state: z.enum(['expected', 'late', 'arrived', 'cancelled']),
  arrivedAt: instant.nullable(),
});

export type ExpectedVisit = z.infer<typeof expectedVisit>;

/** Most characters of a pasted list. */
export const LIST_MAX = 200_000;

const listText = z.string().max(LIST_MAX, 'too-long');

/** A row that cannot be brought in, by its line in the list. */
export const badRow = z.object({
  line: z.number().int(),
  column: z.enum(['name', 'organisation', 'seeing', 'day', 'at', 'kind']).nullable(),
  code: z.string(),
});

/** Expected visitors (A9). */
export const expectedCalls = {
  'expected.list': call({
    who: OFFICE,
    input: z.strictObject({ day: schoolDay }),
    output: z.array(expectedVisit),
  }),
  'expected.add': call({
    who: OFFICE,
    input: z.strictObject({ submission, day: schoolDay, at: typedTime.nullable(), answers: visitorAnswers }),
    output: expectedVisit,
    announces: ['expected'],
  }),
  /**
   * Reads a pasted list (comma, semicolon or tab; with or without a heading line) for a day, and says what it would add
   * and which rows cannot be read. Nothing changes.
   */
  'expected.read-list': call({
    who: OFFICE,
    input: z.strictObject({ day: schoolDay, text: listText }),
    output: z.object({
      rows: z.array(
        knownVisitor.extend({ line: z.number().int(), at: z.string().nullable(), seeing: z.string() }),
      ),
      bad: z.array(badRow),
    }),
  }),
  /** Adds all rows of a list, or none when one of them cannot be read. */
  'expected.add-list': call({
    who: OFFICE,
    input: z.strictObject({ submission, day: schoolDay, text: listText }),
    output: z.object({ added: z.number().int() }),
    announces: ['expected'],
  }),
  'expected.cancel': call({
    who: OFFICE,
    input: z.strictObject({ submission, expected: id }),
    output: z.object({}),
    announces: ['expected'],
  }),
  /** Who a code at the door belongs to, today. Refuses with `expected-unknown`, and `try-later` after many wrong codes. */
  'expected.find': call({
    who: 'anyone',
    input: z.strictObject({ code: z.string().max(40) }),
    output: knownVisitor.extend({ expected: id, seeing: z.string() }),
  }),
};
