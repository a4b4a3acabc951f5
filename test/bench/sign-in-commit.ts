import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDatabase } from '../../src/core/store/database.ts';
import { aVisitor } from '../support/people.ts';
import { PUBLIC, testRegister } from '../support/test-register.ts';
import { type Comparison, timed } from './measure.ts';
import { rawInserts, type Row, rowsOf, type Written } from './raw-inserts.ts';

const VISITS = 400;
const WARM_UP = 20;

/** What stands before the first visit, parents first. */
const GROUND = ['kiosk', 'rule_versions', 'rule_texts', 'slots'] as const;

/**
 * A sign-in through dispatch, with its checks, hashes and ledger entry, against the very same rows inserted by
 * better-sqlite3 alone into a database of the same form and pragmas, one transaction a visit.
 */
export async function signInCommit(): Promise<Comparison> {
  const register = testRegister();
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-bench-'));
  try {
    const ours: number[] = [];
    for (let i = 0; i < VISITS; i += 1) {
      const visitor = await aVisitor(register, i);
      register.clock.pass(1000);
      ours.push(
        await timed(async () => {
          const result = await register.call('visits.sign-in', visitor, PUBLIC);
          if (!result.ok) throw new Error(result.problem.code);
        }),
      );
    }
    const opened = openDatabase(join(folder, 'raw.db'), { firstRun: true });
    if (!opened.ok) throw new Error(opened.fault);
    const { ground, visits } = writtenBy(register.db);
    rawInserts(opened.db, [ground]);
    return {
      what: 'a sign-in, committed',
      unit: 'ms',
      ours: ours.slice(WARM_UP),
      reference: rawInserts(opened.db, visits).slice(WARM_UP),
      against: 'its rows inserted raw',
    };
  } finally {
    register.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What stood before the first visit, and the rows of each visit’s transaction, one ledger entry each. */
function writtenBy(db: Db): { ground: Written; visits: Written[] } {
  const seqOf = new Map(
    rowsOf(db, 'ledger', "action = 'visit.signed-in'").map(({ row }) => [row['subject'], String(row['seq'])]),
  );
  const first = [...seqOf.values()][0] ?? '';
  const ground = GROUND.flatMap((table) => rowsOf(db, table));
  const visits = rowsOf(db, 'visits').map((visit) => {
    const id = textOf(visit.row, 'id');
    const seq = seqOf.get(`visit/${id}`) ?? '';
    return [
      visit,
      ...rowsOf(db, 'acceptances', 'visit = ?', id),
      ...rowsOf(db, 'signatures', 'visit = ?', id),
      ...rowsOf(db, 'ledger', 'seq = ?', seq),
      ...rowsOf(db, 'ledger_details', 'seq = ?', seq),
      ...rowsOf(db, 'submissions', 'subject = ?', id),
    ];
  });
  return { ground: [...ground, ...rowsOf(db, 'ledger', 'seq < ?', first)], visits };
}

function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`${column} is no text`);
  return value;
}
