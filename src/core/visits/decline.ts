import type { z } from 'zod';
import type { Contract } from '../../shared/contract.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import { eventStore } from '../events/event-store.ts';
import { callOffice } from '../help/call-office.ts';
import type { Parts } from '../parts.ts';
import { rulesAsked } from '../rules/rules-asked.ts';
import { textInLanguage } from '../rules/rules-in-force.ts';
import { namedInLedger, rulesStore } from '../rules/rules-store.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { declineStore } from './decline-store.ts';

type Decline = z.output<Contract['visits.decline']['input']>;

/**
 * Records that somebody could not agree to a clause, and calls the office. It counts for any version the register ever
 * had: a visitor is not sent back to read anew only to say no.
 */
export function declining(parts: Parts) {
  const { db, ports, ledger, newId, submit } = parts;
  const rules = rulesStore(db);
  const events = eventStore(db);
  const declines = declineStore(db);

  function decline(input: Decline): Result<string> {
    const { answers, language, ruleSet, version, sha256, clause } = input;
    // An event that has ended since, or was taken back, makes no difference to whoever says no to its rules.
    const event = input.event === undefined ? null : events.find(input.event);
    if (event === undefined) return refused('event-over');
    const found = textInLanguage(rules, ruleSet, version, language);
    if (!found || found.sha256 !== sha256 || !rulesAsked(answers.kind, event !== null).includes(ruleSet))
      return refused('rules-changed');
    if (!found.text.clauses.some(({ id }) => id === clause))
      return refused('input-invalid', { fields: [{ field: 'clause', code: 'not-understood' }] });
    const now = ports.clock.now();
    const id = newId();
    const { kind, name, seeing, organisation = null } = answers;
    const said = { kind, name, organisation, seeing, clause };
    declines.add({
      ...said,
      id,
      day: schoolDayOf(now),
      at: instantOf(now),
      ruleSet,
      version,
      language: found.text.language,
      event: event?.id ?? null,
    });
    ledger.append(
      {
        actor: 'visitor',
        action: 'visit.declined',
        subject: `decline/${id}`,
        details: {
          ...said,
          ...(event && { event: { id: event.id, name: event.name } }),
          rules: namedInLedger(found),
        },
      },
      now,
    );
    callOffice(parts, 'declined');
    return done(id);
  }

  return (input: Decline): Result<{ declined: string }> =>
    submit(
      { id: input.submission, call: 'visits.decline' },
      () => {
        const made = decline(input);
        return made.ok ? done({ subject: made.value, value: { declined: made.value } }) : made;
      },
      (subject) => done({ declined: subject }),
    );
}
