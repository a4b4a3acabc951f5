import { z } from 'zod';

/** The kinds of adult who sign in, in the order the screen offers them. */
export const visitorKinds = [
  'parent',
  'professional',
  'contractor',
  'volunteer',
  'supply',
  'governor',
  'visitor',
] as const;

export const visitorKind = z.enum(visitorKinds);
export type VisitorKind = z.infer<typeof visitorKind>;

/** The rule sets a school keeps. */
export const ruleSets = ['every-visit', 'school-event', 'pupil-phones', 'staff-and-governors'] as const;
export const ruleSetName = z.enum(ruleSets);
export type RuleSetName = z.infer<typeof ruleSetName>;

interface KindNeeds {
  /** Whether this kind is asked where they work. */
  organisation: 'required' | 'optional' | 'not-asked';
  /** The rule sets this kind accepts on an ordinary day, in the order they are asked. */
  rules: readonly RuleSetName[];
}

/** What each kind is asked. Everyone says who they are seeing; only what the kind needs is asked. */
export const kindNeeds: Record<VisitorKind, KindNeeds> = {
  parent: { organisation: 'not-asked', rules: ['every-visit'] },
  professional: { organisation: 'required', rules: ['every-visit'] },
  contractor: { organisation: 'required', rules: ['every-visit'] },
  volunteer: { organisation: 'not-asked', rules: ['every-visit'] },
  supply: { organisation: 'required', rules: ['every-visit', 'staff-and-governors'] },
  governor: { organisation: 'not-asked', rules: ['every-visit', 'staff-and-governors'] },
  visitor: { organisation: 'optional', rules: ['every-visit'] },
};

/** Tells whether a word is a kind of visitor. */
export function isVisitorKind(word: string): word is VisitorKind {
  return visitorKind.safeParse(word).success;
}
