import { z } from 'zod';
import { deviceKind } from '../devices.ts';
import { id, submission } from '../ids.ts';
import { fieldCodes } from '../problems.ts';
import { pupilHistory } from '../pupil-history.ts';
import { pupilColumnRoles } from '../pupil-columns.ts';
import { personName, shortAnswer } from '../text.ts';
import { OFFICE, call } from './call.ts';

const nothing = z.strictObject({});

/** Most characters of a pupil file: 600 rows need about 60,000. */
export const CSV_MAX = 2_000_000;

/** How the columns of a file are matched, one role a column, in their order; `columnFault` says what is missing. */
export const pupilColumns = z.array(z.enum(pupilColumnRoles)).min(1).max(100);

/** A file as it was read, before its columns are matched. */
export const pupilFile = z.object({
  /** A column without a heading has the letter it has in a spreadsheet. */
  headings: z.array(z.string()),
  /** The first rows, for the eye. */
  sample: z.array(z.object({ line: z.number().int(), cells: z.array(z.string()) })),
  rows: z.number().int(),
  /** How the columns were matched the last time a file had these headings, or are guessed. */
  columns: pupilColumns,
  remembered: z.boolean(),
});

export type PupilFileShape = z.infer<typeof pupilFile>;

const named = z.object({ name: z.string(), className: z.string() });

/** What an import would do, or did: who is added, changed, has left, who stays, and every row that cannot be read. */
export const importOutcome = z.object({
  applied: z.boolean(),
  added: z.array(named),
  /** Another class, or another name under the same number. */
  changed: z.array(z.object({ from: named, to: named })),
  /** In the register but not in the file; `holds` when a device of theirs is in the cupboard. */
  left: z.array(named.extend({ holds: z.boolean() })),
  /** Who had left and is in the file again. */
  back: z.array(named),
  unchanged: z.number().int(),
  /** Of those unchanged, whose number of the school’s own system is news. */
  numbered: z.number().int(),
  /** Line in the file (the first line is 1) and what is wrong with which column. */
  bad: z.array(
    z.object({
      line: z.number().int(),
      column: z.string(),
      code: z.enum([...fieldCodes, 'twice-in-file', 'too-many-cells']),
    }),
  ),
});

export type ImportOutcome = z.infer<typeof importOutcome>;

/** The pupil register. */
export const pupilCalls = {
  'pupils.list': call({
    who: OFFICE,
    input: nothing,
    output: z.array(
      named.extend({
        id,
        /** Not in the school’s register any more; listed while a device of theirs is held. */
        left: z.boolean(),
      }),
    ),
  }),
  /** Adds a child by hand, or brings back the one of this name and class who left not long ago: `id` says which. */
  'pupils.add': call({
    who: OFFICE,
    input: z.strictObject({ submission, name: personName, className: shortAnswer }),
    output: z.object({ id }),
    announces: ['pupils', 'phones'],
  }),
  /** Puts a child’s name or class right, or takes a child out of the register (`left`). */
  'pupils.change': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      pupil: id,
      name: personName,
      className: shortAnswer,
      left: z.boolean(),
    }),
    output: nothing,
    announces: ['pupils', 'phones'],
  }),
  /** Reads the headings and first rows of a file, and how its columns are matched. Nothing changes. */
  'pupils.read-file': call({
    who: OFFICE,
    input: z.strictObject({ text: z.string().max(CSV_MAX, 'too-long') }),
    output: pupilFile,
  }),
  /**
   * Brings the register up to date from a file. With `apply` false nothing changes. With `apply` true nothing changes
   * either unless every row can be read. `whole`: the file is the whole school, so that whoever is not in it has left;
   * they are kept until every device of theirs is back.
   */
  'pupils.import': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      text: z.string().max(CSV_MAX, 'too-long'),
      columns: pupilColumns,
      whole: z.boolean(),
      apply: z.boolean(),
    }),
    output: importOutcome,
    announces: ['pupils', 'phones'],
  }),
  /** Asks for a file on screen and answers with its text. */
  'pupils.choose-file': call({
    who: OFFICE,
    input: nothing,
    output: z.object({ fileName: z.string(), text: z.string() }),
  }),
  /** What is in the record of one child’s devices, or of one kind of device of that child. */
  'pupils.history': call({
    who: OFFICE,
    input: z.strictObject({ pupil: id, device: deviceKind.optional() }),
    output: pupilHistory,
  }),
};
