import type { z } from 'zod';
import type { Contract } from '../../shared/contract.ts';
import type { SchoolEvent } from '../../shared/contract/events.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { eventArrivedFor } from '../events/arriving-for.ts';
import { eventStore } from '../events/event-store.ts';
import { dueOn } from '../expected/due.ts';
import { expectedStore } from '../expected/expected-store.ts';
import type { Parts } from '../parts.ts';
import { rulesAsked } from '../rules/rules-asked.ts';
import { rulesStore } from '../rules/rules-store.ts';
import { schoolDayOf } from '../school-day.ts';
import { schoolSettings } from '../settings/school-settings.ts';
import { type AcceptedText, acceptedRules } from './accepted-rules.ts';
import { visitKey } from './matching.ts';
import { type Recognised, recognising } from './recognise.ts';
import { standingAcceptances } from './standing-acceptances.ts';

type SignIn = z.output<Contract['visits.sign-in']['input']>;

/** What somebody comes in by, checked against the record. */
export interface ArrivalBasis {
  accepted: readonly AcceptedText[];
  /** The visit `accepted` was said yes for, when the rules were not asked again. */
  acceptedFor: string | null;
  event: SchoolEvent | null;
  /** Id of the entry of the office’s list. */
  expected: string | null;
  /** Id of the return card shown. */
  card: string | null;
  /** Id of the earlier visit whose pass was shown. */
  passOf: string | null;
}

/** Checks what a sign-in says of event, list, card and rules, as of now; refuses with the problem of the first that fails. */
export function arrivalBasis({ db, ...parts }: Parts) {
  const events = eventStore(db);
  const entries = expectedStore(db);
  const rules = rulesStore(db);
  const recognise = recognising({ db, ...parts });
  const standing = standingAcceptances(db);

  /** Rules that need not be asked: the school’s setting says so, and the person is the one they were asked before. */
  function stillAccepted(
    { answers }: SignIn,
    { visit }: Recognised,
    { atEvent, day }: { atEvent: boolean; day: string },
  ): AcceptedText[] | undefined {
    if (schoolSettings(db).rulesAsked !== 'when-they-change') return undefined;
    if (visitKey(visit.name) !== visitKey(answers.name)) return undefined;
    return standing(visit.id, rulesAsked(answers.kind, atEvent), day);
  }

  return (input: SignIn, now: number): Result<ArrivalBasis> => {
    const day = schoolDayOf(now);
    const event = input.event === undefined ? done(null) : eventArrivedFor(events, input.event, now);
    if (!event.ok) return event;
    const entry = input.expected === undefined ? done(null) : dueOn(entries.find(input.expected), day);
    if (!entry.ok) return entry;
    const recognised = input.recognised === undefined ? done(null) : recognise(input.recognised, now);
    if (!recognised.ok) return recognised;

    const atEvent = event.value !== null;
    const by = {
      event: event.value,
      expected: entry.value?.id ?? null,
      card: recognised.value?.card ?? null,
      passOf: recognised.value?.by === 'pass' ? recognised.value.visit.id : null,
    };
    if (input.acceptances.length === 0) {
      const before = recognised.value;
      const accepted = before && stillAccepted(input, before, { atEvent, day });
      return accepted ? done({ ...by, accepted, acceptedFor: before.visit.id }) : refused('rules-changed');
    }
    const accepted = acceptedRules(rules, day, { ...input, asked: rulesAsked(input.answers.kind, atEvent) });
    return accepted.ok ? done({ ...by, accepted: accepted.value, acceptedFor: null }) : accepted;
  };
}
