import { z } from 'zod';
import { id, schoolDay, sha256Hex, submission } from '../ids.ts';
import { rulesInForce, rulesText } from '../rules.ts';
import { languageTag } from '../languages.ts';
import { prose } from '../text.ts';
import { ruleSetName, visitorKind } from '../visitor-kinds.ts';
import { HEAD, call } from './call.ts';

/** The rules. */
export const ruleCalls = {
  /** The rules this kind of visitor is asked today, in the order they are asked; those of an event when they came for one. */
  'rules.in-force': call({
    who: 'anyone',
    input: z.strictObject({ kind: visitorKind, language: languageTag, event: id.optional() }),
    output: z.array(rulesInForce),
  }),
  /** Every rule set in force, in every language it stands in, and who approved it. */
  'rules.texts': call({
    who: HEAD,
    input: z.strictObject({}),
    output: z.array(
      rulesText.extend({
        sha256: sha256Hex,
        approver: z.string(),
        approvedOn: schoolDay,
        reviewDue: z.string(),
      }),
    ),
  }),
  /**
   * Corrects one translation: a new version of the rule set with all its other texts as they were. `sha256` is the text
   * that was corrected; refuses with `rules-changed` when another is in force by now, and `nothing-changed`.
   */
  'rules.correct': call({
    who: HEAD,
    input: z.strictObject({
      submission,
      ruleSet: ruleSetName,
      language: languageTag.refine((tag) => tag !== 'en', 'not-understood'),
      sha256: sha256Hex,
      title: prose(200),
      clauses: z
        .array(
          z.strictObject({
            id: z.string(),
            heading: prose(200),
            sentence: prose(1000),
            help: prose(1000, { mayBeEmpty: true }),
          }),
        )
        .min(1)
        .max(30),
    }),
    output: z.object({ version: z.number().int(), sha256: sha256Hex }),
    announces: ['rules'],
  }),
};
