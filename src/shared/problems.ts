import { z } from 'zod';

/** Everything that can go wrong for a good user. Each code has its sentence in the words files. */
export const problemCodes = [
  // any call
  'input-invalid',
  'not-allowed',
  'session-needed',
  'unexpected',
  'disk-full',
  'disk-read-only',
  'record-unavailable',
  // arriving and leaving
  'rules-changed',
  'clause-unanswered',
  'visit-not-found',
  'visit-ambiguous',
  'visit-already-ended',
  'visit-open',
  'try-later',
  'expected-unknown',
  'expected-arrived',
  'event-over',
  'event-times',
  'card-cancelled',
  'card-not-found',
  'card-exists',
  'list-unreadable',
  'roll-call-running',
  'roll-call-ended',
  'nothing-changed',
  // codes under the scanner
  'code-damaged',
  'code-foreign',
  'code-is-pass',
  'code-is-ticket',
  'code-is-card',
  'code-is-child-card',
  'code-is-slot-tag',
  // phones
  'ticket-used',
  'ticket-voided',
  'ticket-replaced',
  'ticket-undone',
  'ticket-not-found',
  'ticket-printed',
  'handover-not-held',
  'slot-taken',
  'slot-unknown',
  'cupboard-full',
  'device-already-held',
  'pupil-not-found',
  'pupil-exists',
  'undo-too-late',
  'undo-superseded',
  'permission-missing',
  'keeps-own-device',
  'adult-only',
  'adult-not-named',
  'nothing-held',
  'slot-out-of-order',
  'slot-in-use',
  'child-card-cancelled',
  'child-card-not-found',
  'slot-tag-cancelled',
  'slot-tag-missing',
  'seal-missing',
  'count-running',
  'count-not-running',
  'count-not-finished',
  'count-slot-needed',
  'nobody-chosen',
  'csv-unreadable',
  // staff
  'pin-wrong',
  'pin-blocked',
  'same-person',
  'staff-exists',
  'staff-not-found',
  'head-exists',
  'head-last',
  // papers and exports
  'printer-missing',
  'print-failed',
  'printer-stopped',
  'printer-refuses',
  'printer-out-of-paper',
  'printer-offline',
  'print-unconfirmed',
  'job-not-found',
  'folder-missing',
  'folder-unwritable',
  'folder-full',
  'folder-vanished',
  'export-not-verified',
  'nothing-chosen',
] as const;

export type ProblemCode = (typeof problemCodes)[number];

/** What can be wrong with one field. Each code has its sentence in the words files. */
export const fieldCodes = [
  'empty',
  'too-long',
  'no-letters',
  'invisible',
  'control',
  'full-name',
  'pin-short',
  'pin-digits',
  'pin-simple',
  'signature-blank',
  'time-unreadable',
  'out-of-range',
  'not-understood',
] as const;

export type FieldCode = (typeof fieldCodes)[number];

export const problemSchema = z.object({
  code: z.enum(problemCodes),
  /** Which inputs are wrong and how, by dotted path. */
  fields: z.array(z.object({ field: z.string(), code: z.enum(fieldCodes) })).optional(),
  /** Figures for the sentence: times are UTC ISO 8601, counts and slots are numbers. */
  facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** A reference staff can read out, for `unexpected` alone. */
  reference: z.string().optional(),
});

/** A refusal as it crosses the bridge. */
export type Problem = z.infer<typeof problemSchema>;

/** Tells whether a validation message is one of our field codes. */
export function isFieldCode(text: string): text is FieldCode {
  return (fieldCodes as readonly string[]).includes(text);
}
