import type { RulesInForce } from '../../shared/rules.ts';
import type { RuleSetName } from '../../shared/visitor-kinds.ts';

import type { rulesStore } from './rules-store.ts';

/** English stands for every language a version has not been put into, and prevails over all of them. */
const PREVAILING = 'en';

/**
 * The version of a rule set in force on a school day, in the language asked for or else in English. Throws when there is
 * none: every register is made with all four rule sets.
 */
export function rulesInForce(
  rules: ReturnType<typeof rulesStore>,
  ruleSet: RuleSetName,
  day: string,
  language: string,
): RulesInForce {
  const version = rules.inForce(ruleSet, day);
  if (!version) throw new Error(`No version of ${ruleSet} is in force on ${day}`);
  const found =
    rules.text(ruleSet, version.version, language) ?? rules.text(ruleSet, version.version, PREVAILING);
  if (!found) throw new Error(`${ruleSet} version ${version.version} has no text`);
  const { approver, approvedOn, reviewDue } = version;
  return { ...found.text, sha256: found.sha256, approver, approvedOn, reviewDue };
}
