import type { Db } from '../../src/core/store/database.ts';
import type { TestRegister } from './test-register.ts';

/** Visits of ten years at a school with some forty visitors a day and two hundred at events. */
export const VISITS = 400_000;
const DAYS = 1900;
const A_DAY = Math.ceil(VISITS / DAYS);

// A school day is about every other day of the ten years; each has its visitors from eight o’clock on.
const NUMBERS = `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < ${VISITS} - 1),
  v (i, day, minute) AS
    (SELECT i, date('2016-11-21', ((i / ${A_DAY}) * 3650 / ${DAYS}) || ' days'), i % ${A_DAY} FROM n),
  visit (i, id, day, arrived, gone) AS
    (SELECT i, printf('01580000-0000-7000-8000-%012x', i), day,
       day || printf('T%02d:%02d:%02d.000Z', 8 + minute / 60, minute % 60, i % 60),
       day || printf('T%02d:%02d:%02d.000Z', 10 + minute / 60, minute % 60, i % 60)
     FROM v)`;

/** The people of ten years, a few thousand of them again and again; the names of \`names\` among them. */
function historySql(names: readonly string[]): readonly string[] {
  const name = `coalesce(json_extract('${JSON.stringify(names).replaceAll("'", "''")}', '$[' || (i % 4000) || ']'),
    'Visitor ' || (i % 4000))`;
  return [
    `${NUMBERS} INSERT INTO visits
       (id, day, kind, name, name_key, seeing, language, pass_payload, arrived_at, left_at, left_how)
     SELECT id, day, 'parent', ${name}, 'visitor' || (i % 4000), 'Office ' || (i % 40), 'en',
       'RKP' || substr(hex(randomblob(7)), 1, 13), arrived, gone, 'pass' FROM visit`,
    `${NUMBERS} INSERT INTO acceptances (visit, position, rule_set, version, language, sha256, clauses, accepted_at)
     SELECT id, 0, 'every-visit', 1, 'en', t.sha256, '["phone-off"]', arrived FROM visit
     JOIN rule_texts t ON t.rule_set = 'every-visit' AND t.version = 1 AND t.language = 'en'`,
    `${NUMBERS} INSERT INTO signatures (visit, typed, signed_at) SELECT id, 'Visitor', arrived FROM visit`,
    `${NUMBERS}, both (i, what, id, day, at, base) AS
       (SELECT i * 2, 'visit.signed-in', id, day, arrived, 0 FROM visit
        UNION ALL SELECT i * 2 + 1, 'visit.signed-out', id, day, gone, 0 FROM visit ORDER BY 1)
     INSERT INTO ledger (seq, kiosk, at, actor, action, subject, digest, prev, hash, day)
     SELECT i + 1 + (SELECT max(seq) FROM ledger_details), 'kiosk', at, 'visitor', what, 'visit/' || id,
       lower(hex(randomblob(32))), lower(hex(randomblob(32))), lower(hex(randomblob(32))), day FROM both`,
    `INSERT INTO ledger_details (seq, salt, details)
     SELECT seq, randomblob(16), '{"how":"pass"}' FROM ledger WHERE kiosk = 'kiosk' ORDER BY seq`,
  ];
}

/**
 * Puts ten years of visits before whatever happens next in a register, with acceptances, signatures and ledger entries,
 * in one transaction. The entries are of the usual size and number, their hashes are noise.
 */
export function addTenYears({ db }: TestRegister, names: readonly string[]): void {
  addHistory(db, historySql(names));
}

/** Runs the statements of a long history in one transaction. */
export function addHistory(db: Db, statements: readonly string[]): void {
  db.pragma('cache_size = -400000');
  db.transaction(() => {
    // What holds the ledger together looks for its end at each of many hundred thousand entries.
    const follows = db
      .prepare<[], string>("SELECT sql FROM sqlite_schema WHERE name = 'ledger_follows'")
      .pluck()
      .get();
    db.exec('DROP TRIGGER ledger_follows');
    for (const sql of statements) db.exec(sql);
    db.exec(follows ?? '');
  }).immediate();
  db.pragma('cache_size = -2000');
  db.pragma('wal_checkpoint(TRUNCATE)');
}
