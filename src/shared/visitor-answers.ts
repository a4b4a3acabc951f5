import { z } from 'zod';
import { personName, shortAnswer } from './text.ts';
import { kindNeeds, visitorKind } from './visitor-kinds.ts';

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

/** Who somebody is, as a pass, a return card or the office’s list tells it. */
export const knownVisitor = z.object({
  kind: visitorKind,
  name: z.string(),
  organisation: z.string().nullable(),
});

export type KnownVisitor = z.infer<typeof knownVisitor>;
