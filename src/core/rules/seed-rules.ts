import type { Ledger } from '../ledger/ledger.ts';
import type { Db } from '../store/database.ts';
import { namedInLedger, type RulesVersion, rulesStore } from './rules-store.ts';
import { seededRules } from './seeds/seeded-rules.ts';
import { addTranslations } from './translate-rules.ts';

/** Who approved the policy and when, as it says of itself. */
const approval = {
  approver: 'Steve Piper',
  approvedOn: '2019-04-03',
  reviewDue: 'April 2022',
  inForceFrom: '2019-04-03',
} as const;

/** Puts the first version of every rule set in force, in every language, inside the transaction under way. */
export function seedRules(db: Db, ledger: Ledger): void {
  const rules = rulesStore(db);
  for (const text of seededRules) {
    const version: RulesVersion = { ruleSet: text.ruleSet, version: text.version, ...approval };
    rules.addVersion(version);
    const sha256 = rules.addText(text);
    const translations = addTranslations(rules, { text, sha256 });
    ledger.append({
      actor: 'system',
      action: 'rules.published',
      subject: `rules/${text.ruleSet}`,
      details: { ...namedInLedger({ text, sha256 }), ...approval, translations },
    });
  }
}
