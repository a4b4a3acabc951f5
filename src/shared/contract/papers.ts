import { z } from 'zod';
import { deviceKind } from '../devices.ts';
import { id, instant, submission } from '../ids.ts';
import { paperContent, printedPapers } from '../papers.ts';
import { problemCodes } from '../problems.ts';
import { HEAD, OFFICE, call } from './call.ts';

const nothing = z.strictObject({});

/**
 * How far a paper has come. `queued`: written down, not with the printer’s queue yet. `submitted`: the queue has it.
 * `printed`: the queue says it is done. `confirmed`: somebody saw it. `failed`: with its problem; it may be sent again.
 * `cancelled`: taken back, by hand or because it waited too long.
 */
export const jobState = z.enum(['queued', 'submitted', 'printed', 'confirmed', 'failed', 'cancelled']);

/** A paper on its way to a printer. */
export const printJob = z.object({
  id,
  state: jobState,
  problem: z.enum(problemCodes).nullable(),
});

export type PrintJob = z.infer<typeof printJob>;

const started = z.object({ job: printJob });

/** A printer as the system knows it. */
export const printerState = z.object({
  queue: z.string(),
  isDefault: z.boolean(),
  state: z.enum(['ready', 'busy', 'stopped', 'refusing', 'out-of-paper', 'offline']),
});

export type PrinterState = z.infer<typeof printerState>;

/** Papers and printers. */
export const paperCalls = {
  /** Writes a ticket down for the printer, or for the folder papers are put in when one was named at start. */
  'papers.print-ticket': call({
    who: OFFICE,
    input: z.strictObject({ submission, ticket: id }),
    output: started,
    announces: ['papers'],
  }),
  /** The same for a pass, for the visitor who has just been given it. */
  'papers.print-pass': call({
    who: 'anyone',
    input: z.strictObject({ submission, payload: z.string().max(200) }),
    output: started,
    announces: ['papers'],
  }),
  'papers.print-card': call({
    who: OFFICE,
    input: z.strictObject({ submission, card: id }),
    output: started,
    announces: ['papers'],
  }),
  /** The list of who is on site: to take to the assembly point, or for a lockdown. */
  'papers.print-on-site': call({
    who: OFFICE,
    input: z.strictObject({ submission, what: z.enum(['evacuation', 'lockdown']) }),
    output: started,
    announces: ['papers'],
  }),
  'papers.print-roll-call': call({
    who: OFFICE,
    input: z.strictObject({ submission, rollCall: id }),
    output: started,
    announces: ['papers'],
  }),
  /** The record of one child’s devices, or of one kind of device of that child. */
  'papers.print-history': call({
    who: OFFICE,
    input: z.strictObject({ submission, pupil: id, device: deviceKind.optional() }),
    output: started,
    announces: ['papers'],
  }),
  /** A test page on the paper a printer is set to. */
  'papers.print-test': call({
    who: HEAD,
    input: z.strictObject({ submission, printer: z.enum(['pass', 'ticket', 'page']) }),
    output: started,
    announces: ['papers'],
  }),
  /** How far a paper has come. Its id is told only to whoever sent it. */
  'papers.job': call({ who: 'anyone', input: z.strictObject({ job: id }), output: printJob }),
  /** Papers of today that are on their way or went wrong, newest first, for the office. No names. */
  'papers.waiting': call({
    who: OFFICE,
    input: nothing,
    output: z.array(
      printJob.extend({
        paper: z.enum(printedPapers),
        at: instant,
        queue: z.string().nullable(),
        /** Which copy of the same paper it is; 1 is the first. */
        copy: z.number().int().min(1),
        slot: z.number().int().nullable(),
      }),
    ),
  }),
  /** Sends a paper again that failed or was cancelled: marked as a copy. */
  'papers.again': call({
    who: OFFICE,
    input: z.strictObject({ submission, job: id }),
    output: started,
    announces: ['papers'],
  }),
  /** Somebody saw the paper come out. */
  'papers.confirm': call({
    who: OFFICE,
    input: z.strictObject({ submission, job: id }),
    output: nothing,
    announces: ['papers'],
  }),
  /** Takes a paper back that has not come out. */
  'papers.cancel': call({
    who: OFFICE,
    input: z.strictObject({ submission, job: id }),
    output: nothing,
    announces: ['papers'],
  }),
  /** The printers this machine has, with their states. */
  'printers.list': call({ who: HEAD, input: nothing, output: z.array(printerState) }),
  /** What the hidden page has to draw. */
  'papers.content': call({ who: 'paper', input: nothing, output: paperContent }),
};
