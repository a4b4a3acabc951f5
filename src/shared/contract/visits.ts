import { z } from 'zod';
import { id, instant, schoolDay, sha256Hex, submission } from '../ids.ts';
import { languageTag } from '../languages.ts';
import { acceptance } from '../rules.ts';
import { signature } from '../signature.ts';
import { personName, shortAnswer } from '../text.ts';
import { typedTime } from '../typed-time.ts';
import { visitorAnswers } from '../visitor-answers.ts';
import { ruleSetName, visitorKind } from '../visitor-kinds.ts';
import { OFFICE, call } from './call.ts';

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

/** Arriving and leaving. */
export const visitCalls = {
  /** Makes a visit: answers, acceptance of every rule asked, signature. Answers with the pass. */
  'visits.sign-in': call({
    who: 'anyone',
    input: z.strictObject({
      submission,
      answers: visitorAnswers,
      language: languageTag,
      /** Empty only when `recognised` stands and the rules it was accepted under still do. */
      acceptances: z.array(acceptance).max(4),
      signature,
      /** The event they came for, one of `events.now`. */
      event: id.optional(),
      /** The entry of the office’s list they arrived by, from `expected.find`. */
      expected: id.optional(),
      /** The payload of the pass or return card they were recognised by. */
      recognised: z.string().max(200).optional(),
    }),
    output: pass,
    announces: ['visits', 'expected', 'cards'],
  }),
  /** Records that somebody could not agree to a clause, and calls the office. No visit is made. */
  'visits.decline': call({
    who: 'anyone',
    input: z.strictObject({
      submission,
      answers: visitorAnswers,
      language: languageTag,
      event: id.optional(),
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
   * match, `visit-ambiguous` asks for the time of arrival. After many tries that fit nobody, `try-later`.
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
  /** Who is in the building now, for the office. */
  'visits.on-site': call({
    who: OFFICE,
    input: z.strictObject({}),
    output: z.array(
      z.object({
        id,
        name: z.string(),
        kind: visitorKind,
        organisation: z.string().nullable(),
        seeing: z.string(),
        arrivedAt: instant,
        day: schoolDay,
        /** Whether a return card was made for this person. */
        hasCard: z.boolean(),
      }),
    ),
  }),
};
