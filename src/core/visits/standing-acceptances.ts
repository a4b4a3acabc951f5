import type { RuleSetName } from '../../shared/visitor-kinds.ts';
import { versionInForce } from '../rules/rules-in-force.ts';
import { rulesStore } from '../rules/rules-store.ts';
import type { Db } from '../store/database.ts';
import type { AcceptedText } from './accepted-rules.ts';
import { signingStore } from './signing-store.ts';

/**
 * Finds what was accepted for a visit, when it is exactly what would be asked on a school day: the same rule sets in the
 * same order, each in the text in force in the language it was accepted in. Undefined otherwise.
 */
export function standingAcceptances(db: Db) {
  const rules = rulesStore(db);
  const signing = signingStore(db);
  return (visit: string, asked: readonly RuleSetName[], day: string): AcceptedText[] | undefined => {
    const before = signing.acceptancesOf(visit);
    if (before.length !== asked.length) return undefined;
    const standing = asked.flatMap((ruleSet, position) => {
      const accepted = before[position];
      if (!accepted) return [];
      const { text, sha256 } = versionInForce(rules, ruleSet, day, accepted.language);
      const same = accepted.ruleSet === ruleSet && accepted.sha256 === sha256;
      return same ? [{ text, sha256, acceptedAt: accepted.acceptedAt }] : [];
    });
    return standing.length === asked.length ? standing : undefined;
  };
}
