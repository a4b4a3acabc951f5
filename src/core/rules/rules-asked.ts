import { kindNeeds, type RuleSetName, type VisitorKind } from '../../shared/visitor-kinds.ts';

/**
 * The rule sets a kind of visitor accepts, in the order they are asked. Whoever comes for an event is asked the rules for
 * events in place of those for every visit.
 */
export function rulesAsked(kind: VisitorKind, atEvent: boolean): readonly RuleSetName[] {
  const { rules } = kindNeeds[kind];
  return atEvent ? rules.map((ruleSet) => (ruleSet === 'every-visit' ? 'school-event' : ruleSet)) : rules;
}
