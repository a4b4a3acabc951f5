import type { RulesText } from '../../shared/rules.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Ports } from '../ports.ts';
import type { Db } from '../store/database.ts';
import { problemOfStorage } from '../store/storage-problems.ts';
import { type HashedText, namedInLedger, rulesHash, type RulesStore, rulesStore } from './rules-store.ts';
import { seededRules } from './seeds/seeded-rules.ts';
import type { RuleTranslation } from './seeds/translation.ts';
import { translations } from './seeds/translations.ts';

/** Language to the hash of the text that stands in it. */
type Added = Record<string, string>;

/** A text put into another language: the words change; ids, drawings and places in the policy stay. */
export function inLanguage(english: RulesText, { language, title, clauses }: RuleTranslation): RulesText {
  return {
    ...english,
    language,
    title,
    clauses: english.clauses.map((clause) => {
      const words = clauses.find(({ id }) => id === clause.id);
      if (!words) throw new Error(`${english.ruleSet} in ${language} lacks ${clause.id}`);
      return { ...clause, heading: words.heading, sentence: words.sentence, help: words.help };
    }),
  };
}

/** The translations a text in English lacks in the register, as long as they were made from these very words. */
function lacking(rules: RulesStore, { text }: HashedText): RuleTranslation[] {
  const { ruleSet, version } = text;
  const seeded = seededRules.find((seed) => seed.ruleSet === ruleSet);
  // Another version may have the same words: a correction of one language leaves English as it was.
  const sha256 = seeded && rulesHash({ ...text, version: seeded.version });
  return translations.filter(
    (one) =>
      one.ruleSet === ruleSet && one.translatedFrom === sha256 && !rules.text(ruleSet, version, one.language),
  );
}

/** Stores the translations that a text in English lacks, inside the transaction under way. */
export function addTranslations(rules: RulesStore, english: HashedText): Added {
  return Object.fromEntries(
    lacking(rules, english).map((one) => [one.language, rules.addText(inLanguage(english.text, one))]),
  );
}

/**
 * Brings a register that was made by an earlier program, with fewer languages, up to date: new texts of the versions there
 * are, in one transaction with their ledger entries. A disk without room leaves the rules in English until the next start.
 */
export function translateRules(db: Db, ledger: Ledger, { faults }: Pick<Ports, 'faults'>): void {
  const rules = rulesStore(db);
  const english = seededRules.flatMap(({ ruleSet }) => rules.textsIn(ruleSet, 'en'));
  const behind = english.filter((text) => lacking(rules, text).length > 0);
  if (behind.length === 0) return;
  try {
    db.transaction(() => {
      for (const text of behind) {
        const added = addTranslations(rules, text);
        ledger.append({
          actor: 'system',
          action: 'rules.translated',
          subject: `rules/${text.text.ruleSet}`,
          details: { ...namedInLedger(text), translations: added },
        });
      }
    }).immediate();
  } catch (error) {
    if (!problemOfStorage(error)) throw error;
    faults.fault('', 'rules.translated', error);
  }
}
