import { z } from 'zod';
import { schoolDay, sha256Hex } from './ids.ts';
import { ruleSetName } from './visitor-kinds.ts';

/** The drawings a clause can carry; symbols of the sprite in the screens. */
export const pictograms = [
  'phone-off-story',
  'phone-off',
  'no-pictures',
  'no-posting',
  'talk-to-us',
  'keep-private',
  'phones',
] as const;

/** One rule a person says yes or no to. */
export const clause = z.object({
  id: z.string(),
  pictogram: z.enum(pictograms),
  /** The rule in a few words, said by the person: «My phone is switched off». */
  heading: z.string(),
  /** The whole rule in one or two plain sentences. */
  sentence: z.string(),
  /** Help for those it does not fit; may be empty. */
  help: z.string(),
  /** Its place in the school’s policy. */
  cites: z.string(),
});

export type Clause = z.infer<typeof clause>;

/** The text of one rules version in one language: exactly what is shown, and what is hashed. */
export const rulesText = z.object({
  ruleSet: ruleSetName,
  version: z.number().int().positive(),
  language: z.string(),
  title: z.string(),
  clauses: z.array(clause).min(1),
});

export type RulesText = z.infer<typeof rulesText>;

/** A clause as a screen gets it. */
const shownClause = clause.extend({
  /** Beside a translation, the words of the text that prevails; null where that text itself is shown. */
  english: z.object({ heading: z.string(), sentence: z.string() }).nullable(),
});

export type ShownClause = z.infer<typeof shownClause>;

/** A rules version in force, as a screen gets it. */
export const rulesInForce = rulesText.extend({
  clauses: z.array(shownClause).min(1),
  /** SHA-256 over the canonical form (RFC 8785) of the text. */
  sha256: sha256Hex,
  approver: z.string(),
  approvedOn: schoolDay,
  reviewDue: z.string(),
});

export type RulesInForce = z.infer<typeof rulesInForce>;

/** A person’s yes to every clause of one rules version in one language. */
export const acceptance = z.object({
  ruleSet: ruleSetName,
  version: z.number().int().positive(),
  sha256: sha256Hex,
  /** The clauses said yes to, in the order asked. */
  clauses: z.array(z.string()).min(1).max(30),
});

export type Acceptance = z.infer<typeof acceptance>;
