import { afterEach, beforeEach, expect, it } from 'vitest';
import { cardRoutes } from '../../../../src/core/cards/card-routes.ts';
import { eventRoutes } from '../../../../src/core/events/event-routes.ts';
import { expectedRoutes } from '../../../../src/core/expected/expected-routes.ts';
import { makeParts } from '../../../../src/core/parts.ts';
import { readDayLog } from '../../../../src/core/reports/day-log.ts';
import { readDaySummary } from '../../../../src/core/reports/day-summary.ts';
import { onSiteLists } from '../../../../src/core/roll-call/on-site-paper.ts';
import { closingVisits } from '../../../../src/core/visits/close-visits.ts';
import { visitRoutes } from '../../../../src/core/visits/visit-routes.ts';
import { planOf, statementsOf } from '../../../support/query-plans.ts';
import { testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => register.end());

const DAY = '2026-11-23';

/** Everything the door, the office’s lists and a day’s reports ask of the record. */
function statements(): string[] {
  const { db, ports } = register;
  return statementsOf(register, () => {
    const parts = makeParts(db, 'a kiosk', ports);
    visitRoutes(parts);
    expectedRoutes(parts);
    cardRoutes(parts);
    eventRoutes(parts);
    closingVisits(parts)();
    onSiteLists(db, ports.clock.now());
    readDayLog(db, DAY);
    readDaySummary(db, DAY);
  });
}

/** A step that reads through everything there ever was in a table that grows with the years. */
const YEARS =
  /^SCAN (?:visits|acceptances|signatures|declines|handovers|tickets|desk_steps|expected_visits|roll_call_people|ledger|ledger_details|submissions|[vashlxp])\b/u;
/** Indexes that hold what is here now, and no more. */
const OF_NOW =
  /USING (?:COVERING )?INDEX (?:visits_here|visits_open|handovers_one_a_slot|handovers_one_a_device)$/u;

/** Whether a step reads no more of a table than its last rows, or the newest day that its index has. */
function readsOne(sql: string, step: string): boolean {
  if (step === 'SCAN ledger') return sql.endsWith('ORDER BY seq DESC LIMIT 1');
  // The last roll calls, which the statement has found by their time.
  if (step === 'SCAN h') return sql.endsWith('LIMIT ?) h');
  return sql.startsWith('WITH RECURSIVE') && /USING COVERING INDEX \w+_by_day$/u.test(step);
}

it('never reads through ten years of visits, declines or phones', () => {
  const found = statements();
  expect(found.length).toBeGreaterThan(50);
  const long = found.flatMap((sql) =>
    planOf(register, sql)
      .filter((step) => YEARS.test(step) && !OF_NOW.test(step) && !readsOne(sql, step))
      .map((step) => `${step}: ${sql}`),
  );
  expect(long).toEqual([]);
});

it('would find a statement that does', () => {
  const steps = planOf(register, "SELECT count(*) FROM visits WHERE seeing = 'the head'");
  expect(steps.some((step) => YEARS.test(step))).toBe(true);
});
