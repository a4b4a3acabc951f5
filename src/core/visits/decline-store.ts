import type { Db } from '../store/database.ts';

interface Decline {
  id: string;
  day: string;
  at: string;
  kind: string;
  name: string;
  organisation: string | null;
  seeing: string;
  ruleSet: string;
  version: number;
  language: string;
  /** Id of the clause that could not be agreed to. */
  clause: string;
  /** Id of the event they came for. */
  event: string | null;
}

/** The table `declines`. */
export function declineStore(db: Db) {
  const add = db.prepare<[Decline]>(
    `INSERT INTO declines (id, day, at, kind, name, organisation, seeing, rule_set, version, language, clause, event)
     VALUES (@id, @day, @at, @kind, @name, @organisation, @seeing, @ruleSet, @version, @language, @clause, @event)`,
  );
  return {
    add(decline: Decline): void {
      add.run(decline);
    },
  };
}
