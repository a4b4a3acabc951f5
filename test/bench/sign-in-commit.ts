import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDatabase } from '../../src/core/store/database.ts';
import { aVisitor } from '../support/people.ts';
import { PUBLIC, testRegister } from '../support/test-register.ts';
import { type Comparison, timed } from './measure.ts';

const VISITS = 400;
const WARM_UP = 20;

/** The tables one sign-in writes, parents first. */
const WRITTEN = ['visits', 'acceptances', 'signatures', 'ledger', 'ledger_details', 'submissions'] as const;
const GROUND = ['kiosk', 'rule_versions', 'rule_texts', 'slots'] as const;

type Row = Record<string, unknown>;

function rowsOf(db: Db, table: string): Row[] {
  return db.prepare<[], Row>(`SELECT * FROM ${table}`).all();
}

function inserter(db: Db, table: string) {
  const columns = db.prepare<[], { name: string }>(`SELECT name FROM pragma_table_info('${table}')`).all();
  const names = columns.map(({ name }) => name);
  return db.prepare<[Row]>(
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `@${name}`).join(', ')})`,
  );
}

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
    return {
      what: 'a sign-in, committed',
      unit: 'ms',
      ours: ours.slice(WARM_UP),
      reference: rawInserts(register.db, folder).slice(WARM_UP),
      against: 'its rows inserted raw',
    };
  } finally {
    register.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

function rawInserts(from: Db, folder: string): number[] {
  const opened = openDatabase(join(folder, 'raw.db'), { firstRun: true });
  if (!opened.ok) throw new Error(opened.fault);
  const { db } = opened;
  for (const table of GROUND) {
    const insert = inserter(db, table);
    for (const row of rowsOf(from, table)) insert.run(row);
  }
  const inserts = Object.fromEntries(WRITTEN.map((table) => [table, inserter(db, table)]));
  const rows = Object.fromEntries(
    WRITTEN.map((table) => [table, from.prepare<[], Row>(`SELECT * FROM ${table}`).all()]),
  );
  const ledger = rows['ledger'] ?? [];
  const details = rows['ledger_details'] ?? [];
  const before = ledger.length - VISITS;
  ledger.slice(0, before).forEach((entry) => inserts['ledger']?.run(entry));
  const visits = rows['visits'] ?? [];
  return visits.map((visit, i) => {
    const acceptances = (rows['acceptances'] ?? []).filter((row) => row['visit'] === visit['id']);
    const signature = (rows['signatures'] ?? []).filter((row) => row['visit'] === visit['id']);
    const submission = (rows['submissions'] ?? []).filter((row) => row['subject'] === visit['id']);
    const write = db.transaction(() => {
      inserts['visits']?.run(visit);
      for (const row of acceptances) inserts['acceptances']?.run(row);
      for (const row of signature) inserts['signatures']?.run(row);
      for (const row of ledger.slice(before + i, before + i + 1)) inserts['ledger']?.run(row);
      for (const row of details.slice(before + i, before + i + 1)) inserts['ledger_details']?.run(row);
      for (const row of submission) inserts['submissions']?.run(row);
    });
    const start = performance.now();
    write.immediate();
    return performance.now() - start;
  });
}
