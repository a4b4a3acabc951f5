import type { RuleSetName } from '../../shared/visitor-kinds.ts';
import type { HashedText } from '../rules/rules-store.ts';
import type { Db } from '../store/database.ts';
import type { StoredSignature } from '../stored-signature.ts';

/** Which text was said yes to, and when. */
export interface AcceptanceRow {
  ruleSet: RuleSetName;
  language: string;
  sha256: string;
  acceptedAt: string;
}

/** The tables `acceptances` and `signatures`: what a visitor put their name to. */
export function signingStore(db: Db) {
  const addAcceptance = db.prepare<[Record<string, string | number>]>(
    `INSERT INTO acceptances (visit, position, rule_set, version, language, sha256, clauses, accepted_at)
     VALUES (@visit, @position, @ruleSet, @version, @language, @sha256, @clauses, @at)`,
  );
  const acceptancesOf = db.prepare<[string], AcceptanceRow>(
    `SELECT rule_set AS ruleSet, language, sha256, accepted_at AS acceptedAt
     FROM acceptances WHERE visit = ? ORDER BY position`,
  );
  const addSignature = db.prepare<[StoredSignature & { visit: string; at: string }]>(
    `INSERT INTO signatures (visit, strokes, typed, witness, signed_at)
     VALUES (@visit, @strokes, @typed, @witness, @at)`,
  );
  return {
    /** Stores acceptance of every clause of a text; `position` counts the rule sets of a visit from 0. */
    addAcceptance(visit: string, position: number, { text, sha256 }: HashedText, at: string): void {
      const { ruleSet, version, language } = text;
      const clauses = JSON.stringify(text.clauses.map(({ id }) => id));
      addAcceptance.run({ visit, position, ruleSet, version, language, sha256, clauses, at });
    },
    /** What was accepted for a visit, in the order it was asked. */
    acceptancesOf: (visit: string) => acceptancesOf.all(visit),
    addSignature(visit: string, signature: StoredSignature, at: string): void {
      addSignature.run({ ...signature, visit, at });
    },
  };
}
