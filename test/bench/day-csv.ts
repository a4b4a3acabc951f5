import { spawnSync } from 'node:child_process';
import { peopleCsv } from '../../src/core/reports/csv.ts';
import { readDayLog } from '../../src/core/reports/day-log.ts';
import { aVisitor } from '../support/people.ts';
import { PUBLIC, testRegister } from '../support/test-register.ts';
import { type Comparison, timed } from './measure.ts';

const VISITS = 2000;
const ROUNDS = 11;
const DAY = '2026-11-23';

const QUERY = `
SELECT v.day, v.name, v.organisation, v.kind, v.seeing, v.arrived_at, v.left_at, v.left_how,
  (SELECT group_concat(rule_set || ' v' || version || ' ' || language) FROM acceptances WHERE visit = v.id) AS rules,
  s.typed, s.witness, s.strokes
FROM visits v JOIN signatures s ON s.visit = v.id WHERE v.day = '${DAY}' ORDER BY v.arrived_at`;

/**
 * The table of people of a very full day, read, checked and made formula-proof, against SQLite’s own shell writing the
 * same rows as CSV.
 */
export async function dayCsv(): Promise<Comparison> {
  const register = testRegister();
  try {
    for (let i = 0; i < VISITS; i += 1) {
      const signedIn = await register.call('visits.sign-in', await aVisitor(register, i), PUBLIC);
      if (!signedIn.ok) throw new Error(signedIn.problem.code);
    }
    register.db.pragma('wal_checkpoint(TRUNCATE)');
    const ours: number[] = [];
    const reference: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await timed(() => peopleCsv(readDayLog(register.db, DAY))));
      reference.push(await timed(() => sqliteShell(register.path)));
    }
    return {
      what: `the table of a day of ${VISITS} people`,
      unit: 'ms',
      ours,
      reference,
      against: 'sqlite3 -csv on the same rows',
    };
  } finally {
    register.end();
  }
}

function sqliteShell(path: string): void {
  const shell = spawnSync('sqlite3', ['-readonly', '-header', '-csv', path, QUERY], {
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
  });
  if (shell.status !== 0 || shell.stdout.split('\n').length < VISITS)
    throw new Error(`sqlite3: ${shell.stderr}`);
}
