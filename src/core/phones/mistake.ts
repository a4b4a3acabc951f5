import type { z } from 'zod';
import type { phoneCalls } from '../../shared/contract/phones.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf } from '../parts.ts';
import { type Caller, staffOf } from '../route.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { secondPerson } from '../staff/second-person.ts';
import { closedMeanwhile } from '../staff/still-open.ts';
import { submissionStore } from '../store/submissions.ts';
import { type Desk, present } from './desk.ts';

type Input = z.output<(typeof phoneCalls)['phones.mistake']['input']>;
type Nothing = Record<string, never>;

const CALL = 'phones.mistake';

/**
 * Taking back what was entered by mistake, under the wrong child say, when its undo is over. It ends as an undone
 * hand-in does, and the entry says why. A confiscation is taken back only if a second person agrees.
 */
export function mistakeAction(desk: Desk) {
  const { parts, handovers, tickets, steps } = desk;
  const { db, ports, ledger, submit } = parts;
  const whyClosed = closedMeanwhile(db);
  const submissions = submissionStore(db);
  const missing = () => refused('input-invalid', { fields: [{ field: 'second.staff', code: 'empty' }] });

  /** Whether a second person must agree. */
  const asksSecond = (id: string) => handovers.find(id)?.custody === 'confiscation';

  function once(input: Input, second: StaffSession | null, staff: StaffSession): Result<Nothing> {
    const { submission, handover: id, reason } = input;
    return submit<Nothing>(
      { id: submission, call: CALL },
      () => {
        const handover = handovers.find(id);
        if (handover?.state !== 'held') return refused('handover-not-held');
        const now = ports.clock.now();
        if (handover.day !== schoolDayOf(now)) return refused('undo-too-late');
        if (asksSecond(id)) {
          if (!second) return missing();
          const closed = whyClosed(staff, second);
          if (closed) return closed;
          const details = { to: CALL, for: staff.id };
          const subject = `phone/${id}` as const;
          ledger.append({ actor: actorOf(second), action: 'override.agreed', subject, details }, now);
        }
        const entered = present(steps.firstOf(id), 'step');
        const ticket = tickets.issuedOf(id)?.id ?? null;
        if (ticket !== null) tickets.end(ticket, 'undone', instantOf(now));
        if (!handovers.undo(id)) throw new Error('A held handover could not be taken back');
        const step = desk.take(
          {
            what: 'hand-in-undone',
            handover: id,
            ticket: ticket ?? entered.ticket,
            corrects: entered,
            action: 'phone.hand-in-undone',
            subject: `phone/${id}`,
            details: {
              corrects: entered.ledgerSeq,
              ticket,
              slot: handover.slot,
              reason,
              agreed: second?.id ?? null,
            },
          },
          staff,
          now,
        );
        return done({ subject: step.id, value: {} });
      },
      () => done({}),
    );
  }

  return async (input: Input, caller: Caller): Promise<Result<Nothing>> => {
    const staff = staffOf(caller);
    // A retry of what was already stored needs no PIN again.
    if (submissions.find(input.submission) || !asksSecond(input.handover)) return once(input, null, staff);
    if (!input.second) return missing();
    const second = await secondPerson(parts, input.second, caller);
    return second.ok ? once(input, second.value, staff) : second;
  };
}
