import { type RulesText, rulesText } from '../../shared/rules.ts';
import type { RuleSetName } from '../../shared/visitor-kinds.ts';
import { canonical, sha256 } from '../ledger/entry.ts';
import type { Db } from '../store/database.ts';

/** One approved version of a rule set, without its texts. */
export interface RulesVersion {
  ruleSet: RuleSetName;
  version: number;
  approver: string;
  /** School day of the approval. */
  approvedOn: string;
  /** When it must be looked at again, as the policy says it. */
  reviewDue: string;
  /** First school day it is asked. */
  inForceFrom: string;
}

/** A text as it is shown and the hash it is accepted by. */
export interface HashedText {
  text: RulesText;
  sha256: string;
}

/** The hash of a text: SHA-256 over its canonical form (RFC 8785), lower-case hex. */
export function rulesHash(text: RulesText): string {
  return sha256(canonical(text));
}

/** How the ledger names a text. */
export function namedInLedger({ text: { ruleSet, version, language }, sha256: hash }: HashedText) {
  return { id: ruleSet, version, language, sha256: hash };
}

function hashed({ document, sha256: hash }: { document: string; sha256: string }): HashedText {
  return { text: rulesText.parse(JSON.parse(document)), sha256: hash };
}

export type RulesStore = ReturnType<typeof rulesStore>;

/** The tables `rule_versions` and `rule_texts`. */
export function rulesStore(db: Db) {
  const selectVersions = `SELECT rule_set AS ruleSet, version, approver, approved_on AS approvedOn, review_due AS reviewDue,
       in_force_from AS inForceFrom
     FROM rule_versions WHERE rule_set = ?`;
  const inForce = db.prepare<[RuleSetName, string], RulesVersion>(
    `${selectVersions} AND in_force_from <= ? ORDER BY version DESC LIMIT 1`,
  );
  const first = db.prepare<[RuleSetName], RulesVersion>(`${selectVersions} ORDER BY version LIMIT 1`);
  const text = db.prepare<[string, number, string], { document: string; sha256: string }>(
    'SELECT document, sha256 FROM rule_texts WHERE rule_set = ? AND version = ? AND language = ?',
  );
  const textsIn = db.prepare<[RuleSetName, string], { document: string; sha256: string }>(
    'SELECT document, sha256 FROM rule_texts WHERE rule_set = ? AND language = ? ORDER BY version',
  );
  const texts = db.prepare<[RuleSetName, number], { document: string; sha256: string }>(
    'SELECT document, sha256 FROM rule_texts WHERE rule_set = ? AND version = ? ORDER BY language',
  );
  const newest = db
    .prepare<[RuleSetName], number>('SELECT coalesce(max(version), 0) FROM rule_versions WHERE rule_set = ?')
    .pluck();
  const addVersion = db.prepare<[RulesVersion]>(
    `INSERT INTO rule_versions (rule_set, version, approver, approved_on, review_due, in_force_from)
     VALUES (@ruleSet, @version, @approver, @approvedOn, @reviewDue, @inForceFrom)`,
  );
  const addText = db.prepare<[RuleSetName, number, string, string, string]>(
    'INSERT INTO rule_texts (rule_set, version, language, document, sha256) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    /** The newest version of a rule set that is in force on a school day. */
    inForce: (ruleSet: RuleSetName, day: string) => inForce.get(ruleSet, day),
    /** The first version of a rule set there ever was. */
    first: (ruleSet: RuleSetName) => first.get(ruleSet),
    /** The text of a version in a language, when it stands in that language. */
    text(ruleSet: RuleSetName, version: number, language: string): HashedText | undefined {
      const row = text.get(ruleSet, version, language);
      return row && hashed(row);
    },
    /** The texts of every version of a rule set in a language, oldest first. */
    textsIn: (ruleSet: RuleSetName, language: string): HashedText[] =>
      textsIn.all(ruleSet, language).map(hashed),
    /** All texts of a version. */
    texts: (ruleSet: RuleSetName, version: number): HashedText[] => texts.all(ruleSet, version).map(hashed),
    /** The number of the newest version there is, in force or not. */
    newest: (ruleSet: RuleSetName): number => newest.get(ruleSet) ?? 0,
    addVersion(version: RulesVersion): void {
      addVersion.run(version);
    },
    /** Stores a text in canonical form and answers its hash. */
    addText(document: RulesText): string {
      const hash = rulesHash(document);
      addText.run(document.ruleSet, document.version, document.language, canonical(document), hash);
      return hash;
    },
  };
}
