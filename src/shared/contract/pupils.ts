import { z } from 'zod';
import { id, submission } from '../ids.ts';
import { fieldCodes } from '../problems.ts';
import { personName, shortAnswer } from '../text.ts';
import { OFFICE, call } from './call.ts';

const nothing = z.strictObject({});

/** Most characters of a pupil file: 600 rows need about 60,000. */
export const CSV_MAX = 2_000_000;

/** What an import would do, or did: who is added, who moves class, who stays, and every row that cannot be read. */
export const importOutcome = z.object({
  applied: z.boolean(),
  added: z.array(z.object({ name: z.string(), className: z.string() })),
  moved: z.array(z.object({ name: z.string(), from: z.string(), to: z.string() })),
  unchanged: z.number().int(),
  /** Line in the file (the first line is 1) and what is wrong with which column. */
  bad: z.array(
    z.object({ line: z.number().int(), column: z.string(), code: z.enum([...fieldCodes, 'twice-in-file']) }),
  ),
});

export type ImportOutcome = z.infer<typeof importOutcome>;

/** The pupil register. */
export const pupilCalls = {
  'pupils.list': call({
    who: OFFICE,
    input: nothing,
    output: z.array(z.object({ id, name: z.string(), className: z.string() })),
  }),
  'pupils.add': call({
    who: OFFICE,
    input: z.strictObject({ submission, name: personName, className: shortAnswer }),
    output: z.object({ id }),
    announces: ['pupils', 'phones'],
  }),
  /**
   * Reads a CSV file: a heading line, then a row a child with `name` and `class`, or `forename`, `surname` and `class`.
   * With `apply` false nothing changes. With `apply` true nothing changes either unless every row can be read.
   */
  'pupils.import': call({
    who: OFFICE,
    input: z.strictObject({ submission, text: z.string().max(CSV_MAX, 'too-long'), apply: z.boolean() }),
    output: importOutcome,
    announces: ['pupils', 'phones'],
  }),
  /** Asks for a file on screen and answers with its text. */
  'pupils.choose-file': call({
    who: OFFICE,
    input: nothing,
    output: z.object({ fileName: z.string(), text: z.string() }),
  }),
};
