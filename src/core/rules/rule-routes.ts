import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import { ruleSets } from '../../shared/visitor-kinds.ts';
import { eventArrivedFor } from '../events/arriving-for.ts';
import { eventStore } from '../events/event-store.ts';
import type { Parts } from '../parts.ts';
import { route, type Routes } from '../route.ts';
import { schoolDayOf } from '../school-day.ts';
import { correctingRules } from './correct-rules.ts';
import { rulesAsked } from './rules-asked.ts';
import { rulesInForce, versionInForce } from './rules-in-force.ts';
import { rulesStore } from './rules-store.ts';

/** The rules: what a visitor is asked, every text for the head, and correcting one. */
export function ruleRoutes(parts: Parts): Routes<'rules.in-force' | 'rules.texts' | 'rules.correct'> {
  const { db, ports } = parts;
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
    'rules.texts': route(contract['rules.texts'], () => {
      const day = schoolDayOf(ports.clock.now());
      return done(
        ruleSets.flatMap((ruleSet) => {
          const { version, approver, approvedOn, reviewDue } = versionInForce(
            rules,
            ruleSet,
            day,
            'en',
          ).version;
          return rules
            .texts(ruleSet, version)
            .map(({ text, sha256 }) => ({ ...text, sha256, approver, approvedOn, reviewDue }));
        }),
      );
    }),
    'rules.correct': route(contract['rules.correct'], correctingRules(parts)),
  };
}
