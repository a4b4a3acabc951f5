import type { Acceptance } from '../../shared/rules.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { RuleSetName } from '../../shared/visitor-kinds.ts';
import { versionInForce } from '../rules/rules-in-force.ts';
import type { HashedText, RulesStore } from '../rules/rules-store.ts';

/** A text somebody said yes to. */
export interface AcceptedText extends HashedText {
  /** When, if it was for an earlier visit; null for the visit being made. */
  acceptedAt: string | null;
}

interface Said {
  asked: readonly RuleSetName[];
  language: string;
  acceptances: readonly Acceptance[];
}

/**
 * The texts a visitor accepted, in the order they are asked. Refuses with `rules-changed` unless they are exactly the
 * texts in force on the school day, and with `clause-unanswered` unless every clause was said yes to.
 */
export function acceptedRules(
  rules: RulesStore,
  day: string,
  { asked, language, acceptances }: Said,
): Result<AcceptedText[]> {
  if (acceptances.length !== asked.length) return refused('rules-changed');
  const accepted: AcceptedText[] = [];
  for (const ruleSet of asked) {
    const { text, sha256 } = versionInForce(rules, ruleSet, day, language);
    const position = acceptances.findIndex((one) => one.ruleSet === ruleSet);
    const said = acceptances[position];
    if (!said || said.version !== text.version || said.sha256 !== sha256) return refused('rules-changed');
    const clauses = text.clauses.map(({ id }) => id);
    if (clauses.length !== said.clauses.length || clauses.some((id, at) => id !== said.clauses[at]))
      return refused('clause-unanswered', {
        fields: [{ field: `acceptances.${position}.clauses`, code: 'empty' }],
      });
    accepted.push({ text, sha256, acceptedAt: null });
  }
  return done(accepted);
}
