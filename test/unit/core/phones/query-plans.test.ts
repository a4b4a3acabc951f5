import { afterEach, beforeEach, expect, it } from 'vitest';
import { phoneRoutes } from '../../../../src/core/phones/phone-routes.ts';
import { makeParts } from '../../../../src/core/parts.ts';
import { testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => register.end());

/** Every statement the phone desk prepares. */
function statements(): string[] {
  const { db, ports } = register;
  const prepare = db.prepare.bind(db);
  const found: string[] = [];
  Object.defineProperty(db, 'prepare', {
    configurable: true,
    value: (sql: string) => {
      found.push(sql);
      return prepare(sql);
    },
  });
  phoneRoutes(makeParts(db, 'a kiosk', ports));
  Object.defineProperty(db, 'prepare', { configurable: true, value: prepare });
  // A plain insert reads nothing; SQLite plans a look at its children that it makes only after a broken foreign key.
  return found.filter((sql) => !sql.startsWith('INSERT'));
}

function planOf(sql: string): string[] {
  return register.db
    .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql.replace(/@\w+|\?/gu, "'x'")}`)
    .all()
    .map(({ detail }) => detail);
}

const YEARS = /^SCAN (?:handovers|tickets|desk_steps|h|t|s|n)\b/u;

it('never reads through years of handovers, tickets or steps', () => {
  const found = statements();
  expect(found.length).toBeGreaterThan(15);
  for (const sql of found)
    for (const step of planOf(sql))
      // The partial index holds what is in the cupboard now: a slot at most once.
      if (!step.endsWith('USING INDEX handovers_one_a_slot')) expect(step, sql).not.toMatch(YEARS);
});
