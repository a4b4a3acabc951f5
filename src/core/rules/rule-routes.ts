import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import { eventArrivedFor } from '../events/arriving-for.ts';
import { eventStore } from '../events/event-store.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes } from '../route.ts';
import { schoolDayOf } from '../school-day.ts';
import { rulesAsked } from './rules-asked.ts';
import { rulesInForce } from './rules-in-force.ts';
import { rulesStore } from './rules-store.ts';

/** The rules a visitor is asked. */
export function ruleRoutes({ db, ports }: Parts): Routes<'rules.in-force'> {
  const rules = rulesStore(db);
  const events = eventStore(db);
  return {
    'rules.in-force': route(contract['rules.in-force'], ({ kind, language, event }) => {
      const now = ports.clock.now();
      const joined = event === undefined ? undefined : eventArrivedFor(events, event, now);
      if (joined && !joined.ok) return joined;
      const day = schoolDayOf(now);
      return done(
        rulesAsked(kind, joined !== undefined).map((ruleSet) => rulesInForce(rules, ruleSet, day, language)),
      );
    }),
  };
}
