import { afterEach, beforeEach, expect, it } from 'vitest';
import { cupboardRoutes } from '../../../../src/core/cupboard/cupboard-routes.ts';
import { makeParts } from '../../../../src/core/parts.ts';
import { planOf, statementsOf } from '../../../support/query-plans.ts';
import { testRegister, type TestRegister } from '../../../support/test-register.ts';

let register: TestRegister;
beforeEach(() => {
  register = testRegister();
});
afterEach(() => register.end());

const YEARS = /^SCAN (?:handovers|tickets|desk_steps|child_cards|h|t|d)\b/u;

it('never reads through years of handovers, tickets or steps', () => {
  const { db, ports } = register;
  const found = statementsOf(register, () => void cupboardRoutes(makeParts(db, 'a kiosk', ports)));
  expect(found.length).toBeGreaterThan(15);
  for (const sql of found)
    for (const step of planOf(register, sql))
      // The partial index holds what is in the cupboard now: a slot at most once.
      if (!/USING (?:COVERING )?INDEX handovers_one_a_slot/u.test(step)) expect(step, sql).not.toMatch(YEARS);
});
