import type { RuleSetName } from '../../../shared/visitor-kinds.ts';

/** A seeded rule set put into another language: the words alone; ids, pictograms and citations stay as in English. */
export interface RuleTranslation {
  ruleSet: RuleSetName;
  /** Tag of the language (BCP 47): `pl`, `zh-Hans`. */
  language: string;
  /** SHA-256 of the English text it was made from: another text in English leaves it behind. */
  translatedFrom: string;
  title: string;
  /** In the order of the English clauses. */
  clauses: readonly { id: string; heading: string; sentence: string; help: string }[];
}
