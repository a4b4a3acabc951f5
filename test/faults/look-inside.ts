import { join } from 'node:path';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import { closeDatabase, openDatabase, type StoreFault } from '../../src/core/store/database.ts';

/** What a register holds when it is opened after a fault. */
export interface Found {
  /** Why it cannot be used; its own checks (integrity, foreign keys, form) are among the reasons. */
  fault: StoreFault | null;
  /** The submission behind every visit, one for each. */
  visits: string[];
  /** Everything that is half there, twice there, or does not fit the ledger. */
  wrong: string[];
}

const VISITS = `SELECT s.id FROM visits v LEFT JOIN submissions s ON s.subject = v.id ORDER BY v.arrived_at`;

/** A visit is whole when its submission, its signature, its accepted rules and its line in the ledger are there. */
const HALF_SAVED = `SELECT id FROM visits v
  WHERE (SELECT count(*) FROM submissions WHERE subject = v.id) <> 1
  OR (SELECT count(*) FROM signatures WHERE visit = v.id) <> 1
  OR (SELECT count(*) FROM acceptances WHERE visit = v.id) = 0
  OR (SELECT count(*) FROM ledger WHERE action = 'visit.signed-in' AND subject = 'visit/' || v.id) <> 1`;

/** Nothing may stand alone either. */
const STRAYS = `SELECT id FROM submissions WHERE subject NOT IN (SELECT id FROM visits)
  UNION ALL SELECT subject FROM ledger
  WHERE action = 'visit.signed-in' AND substr(subject, 7) NOT IN (SELECT id FROM visits)`;

/** Opens the register in a folder as the kiosk would after a power cut, and looks at everything in it. */
export async function lookInside(folder: string): Promise<Found> {
  const opened = openDatabase(join(folder, 'register.db'), { firstRun: false });
  if (!opened.ok) return { fault: opened.fault, visits: [], wrong: [] };
  const { db } = opened;
  try {
    const all = (sql: string) => db.prepare<[], string>(sql).pluck().all();
    const visits = all(VISITS);
    const { fault } = await verifyLedger(db);
    return {
      fault: null,
      visits,
      wrong: [
        ...all(HALF_SAVED).map((id) => `visit ${id} is half saved`),
        ...all(STRAYS).map((id) => `${id} belongs to no visit`),
        ...visits.filter((id, index) => visits.indexOf(id) !== index).map((id) => `${id} is there twice`),
        ...(fault ? [`ledger entry ${fault.seq} is wrong: ${fault.what}`] : []),
      ],
    };
  } finally {
    closeDatabase(db);
  }
}
