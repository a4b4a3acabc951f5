import { afterEach, beforeEach, expect, it } from 'vitest';
import { phoneRoutes } from '../../../../src/core/phones/phone-routes.ts';
import { printing } from '../../../../src/core/printing/printing-routes.ts';
import { makeParts } from '../../../../src/core/parts.ts';
import { planOf, statementsOf } from '../../../support/query-plans.ts';
import { testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => register.end());

/** Every statement the phone desk prepares. */
function statements(): string[] {
  const { db, ports } = register;
  const parts = makeParts(db, 'a kiosk', ports);
  const { outbox } = printing(parts, () => undefined);
  return statementsOf(register, () => void phoneRoutes(parts, outbox));
}

const YEARS = /^SCAN (?:handovers|tickets|desk_steps|h|t|s|n)\b/u;

it('never reads through years of handovers, tickets or steps', () => {
  const found = statements();
  expect(found.length).toBeGreaterThan(50);
  for (const sql of found)
    for (const step of planOf(register, sql))
      // The partial index holds what is in the cupboard now: a slot at most once.
      if (!step.endsWith('USING INDEX handovers_one_a_slot')) expect(step, sql).not.toMatch(YEARS);
});
