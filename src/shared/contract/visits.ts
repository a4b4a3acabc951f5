import { z } from 'zod';
import { id, instant, schoolDay, sha256Hex, submission } from '../ids.ts';
import { acceptance, rulesInForce } from '../rules.ts';
import { signature } from '../signature.ts';
import { personName, shortAnswer } from '../text.ts';
import { kindNeeds, ruleSetName, visitorKind } from '../visitor-kinds.ts';
import { OFFICE, call } from './call.ts';

/** What a visitor types about themselves. The kind decides whether an organisation is needed. */
export const visitorAnswers = z
  .strictObject({
    kind: visitorKind,
    name: personName,
    organisation: shortAnswer.optional(),
    seeing: shortAnswer,
  })
  .superRefine((answers, context) => {
    const needed = kindNeeds[answers.kind].organisation;
    if (needed === 'required' && answers.organisation === undefined)
      context.addIssue({ code: 'custom', path: ['organisation'], message: 'empty' });
    if (needed === 'not-asked' && answers.organisation !== undefined)
      context.addIssue({ code: 'custom', path: ['organisation'], message: 'not-understood' });
  });

/** A time of day as typed: `8:47`, `08.47` or `0847`; becomes `08:47`. */
export const typedTime = z
  .string('empty')
  .trim()
  .regex(/^(?:[01]?\d|2[0-3])[:. ]?[0-5]\d$/u, 'time-unreadable')
  .transform((typed) => {
    const digits = typed.replace(/\D/gu, '').padStart(4, '0');
    return `${digits.slice(0, 2)}:${digits.slice(2)}`;
  });

/** What the pass shows. */
export const pass = z.object({
  visit: id,
  name: z.string(),
  kind: visitorKind,
  seeing: z.string(),
  /** The payload of its QR code (`codes.ts`). */
  payload: z.string(),
  day: schoolDay,
  arrivedAt: instant,
});

export type Pass = z.infer<typeof pass>;

const goodbye = z.object({ name: z.string(), arrivedAt: instant, leftAt: instant });

/** A language by its tag (BCP 47): `en`, `zh-Hans`. */
const language = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u);

/** Arriving and leaving. */
export const visitCalls = {
  /** The rules this kind of visitor is asked today, in the order they are asked. */
  'rules.in-force': call({
    who: 'anyone',
    input: z.strictObject({ kind: visitorKind, language }),
    output: z.array(rulesInForce),
  }),
  /** Makes a visit: answers, acceptance of every rule asked, signature. Answers with the pass. */
  'visits.sign-in': call({
    who: 'anyone',
    input: z.strictObject({
      submission,
      answers: visitorAnswers,
      language,
      acceptances: z.array(acceptance).min(1).max(4),
      signature,
    }),
    output: pass,
    announces: ['visits'],
  }),
  /** Records that somebody could not agree to a clause, and calls the office. No visit is made. */
  'visits.decline': call({
    who: 'anyone',
    input: z.strictObject({
      submission,
      answers: visitorAnswers,
      language,
      ruleSet: ruleSetName,
      version: z.number().int().positive(),
      sha256: sha256Hex,
      clause: z.string(),
    }),
    output: z.object({ declined: id }),
    announces: ['visits', 'help'],
  }),
  /** Ends the visit whose pass was scanned. */
  'visits.sign-out-by-pass': call({
    who: 'anyone',
    input: z.strictObject({ submission, payload: z.string().max(200) }),
    output: goodbye,
    announces: ['visits'],
  }),
  /**
   * Ends a visit by what only the visitor knows. Nothing about anybody is shown before it matches; when two open visits
   * match, `visit-ambiguous` asks for the time of arrival.
   */
  'visits.sign-out-by-name': call({
    who: 'anyone',
    input: z.strictObject({
      submission,
      name: personName,
      seeing: shortAnswer,
      arrived: typedTime.optional(),
    }),
    output: goodbye,
    announces: ['visits'],
  }),
  /** Ends a visit for somebody the office saw leave. */
  'visits.sign-out-by-staff': call({
    who: OFFICE,
    input: z.strictObject({ submission, visit: id }),
    output: goodbye,
    announces: ['visits'],
  }),
};
