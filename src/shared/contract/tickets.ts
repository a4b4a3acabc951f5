import { z } from 'zod';
import { identityChecks, slotNumber, ticketKinds } from '../custody.ts';
import { id, schoolDay, submission } from '../ids.ts';
import { pin } from '../staff.ts';
import { shortAnswer } from '../text.ts';
import { OFFICE, call } from './call.ts';
import { printJob } from './papers.ts';

/** What a ticket shows. No child’s name: whoever finds it learns nothing. */
export const ticket = z.object({
  id,
  kind: z.enum(ticketKinds),
  /** The payload of its QR code (`codes.ts`). Of a card or tag, the code on that. */
  payload: z.string(),
  /** Six characters to read aloud, `R4K7P2`. */
  code: z.string(),
  slot: slotNumber,
  day: schoolDay,
  /** The liability line as the rules in force word it. */
  liability: z.string(),
});

export type Ticket = z.infer<typeof ticket>;

/** What is done about tickets. */
export const ticketCalls = {
  /**
   * Replaces a lost or spoilt ticket: the old one is void from now on. Whoever is signed in types their own PIN again.
   * `print` false when the device is given back at once.
   */
  'tickets.reissue': call({
    who: OFFICE,
    input: z.strictObject({
      submission,
      handover: id,
      pin,
      identity: z.enum(identityChecks),
      reason: shortAnswer,
      print: z.boolean(),
    }),
    output: z.object({ ticket, job: printJob.nullable() }),
    announces: ['phones', 'papers'],
  }),
  /**
   * The issued ticket of a handover on paper again, marked as a copy. One that came out is printed again for a quarter of
   * an hour; then it is lost, and is replaced (`ticket-printed`). A card or tag has no paper: `nothing-changed`.
   */
  'tickets.reprint': call({
    who: OFFICE,
    input: z.strictObject({ submission, handover: id }),
    output: z.object({ ticket, copy: z.number().int().min(2), job: printJob }),
    announces: ['phones', 'papers'],
  }),
  /** Makes the ticket of a held device worthless, without another: it was found in the playground, say. */
  'tickets.void': call({
    who: OFFICE,
    input: z.strictObject({ submission, handover: id, reason: shortAnswer }),
    output: z.strictObject({}),
    announces: ['phones'],
  }),
};
