import type { Clause, RulesInForce, ShownClause } from '../../shared/rules.ts';
import type { RuleSetName } from '../../shared/visitor-kinds.ts';
import type { HashedText, RulesStore, RulesVersion } from './rules-store.ts';

/** English stands for every language a version has not been put into, and prevails over all of them. */
const PREVAILING = 'en';

/** The text of a version in the language asked for, or else in English. */
export function textInLanguage(
  rules: RulesStore,
  ruleSet: RuleSetName,
  version: number,
  language: string,
): HashedText | undefined {
  return rules.text(ruleSet, version, language) ?? rules.text(ruleSet, version, PREVAILING);
}

/**
 * The version of a rule set in force on a school day, with its text in the language asked for or else in English. Before
 * the first one came into force the first one counts: a machine whose clock lost its battery still opens in the morning.
 * Throws when there is none at all: every register is made with all four rule sets.
 */
export function versionInForce(
  rules: RulesStore,
  ruleSet: RuleSetName,
  day: string,
  language: string,
): HashedText & { version: RulesVersion } {
  const version = rules.inForce(ruleSet, day) ?? rules.first(ruleSet);
  const found = version && textInLanguage(rules, ruleSet, version.version, language);
  if (!found) throw new Error(`No text of ${ruleSet} is in force on ${day}`);
  return { ...found, version };
}

/** The same as a screen gets it. */
export function rulesInForce(
  rules: RulesStore,
  ruleSet: RuleSetName,
  day: string,
  language: string,
): RulesInForce {
  const { text, sha256, version } = versionInForce(rules, ruleSet, day, language);
  const { approver, approvedOn, reviewDue } = version;
  const prevailing =
    text.language === PREVAILING ? undefined : rules.text(ruleSet, version.version, PREVAILING)?.text.clauses;
  const clauses = text.clauses.map((clause) => ({ ...clause, english: wordsOf(clause.id, prevailing) }));
  return { ...text, clauses, sha256, approver, approvedOn, reviewDue };
}

function wordsOf(id: string, clauses: readonly Clause[] = []): ShownClause['english'] {
  const found = clauses.find((clause) => clause.id === id);
  return found ? { heading: found.heading, sentence: found.sentence } : null;
}
