import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import { kindNeeds } from '../../shared/visitor-kinds.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes } from '../route.ts';
import { schoolDayOf } from '../school-day.ts';
import { rulesInForce } from './rules-in-force.ts';
import { rulesStore } from './rules-store.ts';

/** The rules a visitor is asked. */
export function ruleRoutes({ db, ports }: Parts): Routes<'rules.in-force'> {
  const rules = rulesStore(db);
  return {
    'rules.in-force': route(contract['rules.in-force'], ({ kind, language }) => {
      const day = schoolDayOf(ports.clock.now());
      return done(kindNeeds[kind].rules.map((ruleSet) => rulesInForce(rules, ruleSet, day, language)));
    }),
  };
}
