import type { RulesText } from '../../shared/rules.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Db } from '../store/database.ts';
import { namedInLedger, type RulesVersion, rulesStore } from './rules-store.ts';
import { everyVisit } from './seeds/every-visit.ts';
import { pupilPhones } from './seeds/pupil-phones.ts';
import { schoolEvent } from './seeds/school-event.ts';
import { staffAndGovernors } from './seeds/staff-and-governors.ts';

const seeds: readonly RulesText[] = [everyVisit, schoolEvent, pupilPhones, staffAndGovernors];

/** Who approved the policy and when, as it says of itself. */
const approval = {
  approver: 'Steve Piper',
  approvedOn: '2019-04-03',
  reviewDue: 'April 2022',
  inForceFrom: '2019-04-03',
} as const;

/** Puts the first version of every rule set in force, inside the transaction under way. */
export function seedRules(db: Db, ledger: Ledger): void {
  const rules = rulesStore(db);
  for (const text of seeds) {
    const version: RulesVersion = { ruleSet: text.ruleSet, version: text.version, ...approval };
    rules.addVersion(version);
    const sha256 = rules.addText(text);
    ledger.append({
      actor: 'system',
      action: 'rules.published',
      subject: `rules/${text.ruleSet}`,
      details: { ...namedInLedger({ text, sha256 }), ...approval },
    });
  }
}
