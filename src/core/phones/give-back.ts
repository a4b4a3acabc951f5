import type { z } from 'zod';
import type { phoneCalls } from '../../shared/contract/phones.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { actorOf } from '../parts.ts';
import { type Caller, staffOf } from '../route.ts';
import { instantOf } from '../school-day.ts';
import { secondPerson } from '../staff/second-person.ts';
import { closedMeanwhile } from '../staff/still-open.ts';
import { submissionStore } from '../store/submissions.ts';
import { conditionsOf, type Desk, UNDO_WINDOW } from './desk.ts';
import type { Handover } from './handover-store.ts';
import { releaseNow } from './may-bring.ts';
import { refuseSpent, whySpent } from './shown-ticket.ts';
import type { TicketRow } from './ticket-store.ts';

type Input = z.output<(typeof phoneCalls)['phones.give-back']['input']>;
type GivenBack = { handover: string; returnedAt: string; undoUntil: string };

const CALL = 'phones.give-back';

/** Giving a device back against its ticket. */
export function giveBackAction(desk: Desk) {
  const { parts, handovers, tickets } = desk;
  const { db, ports, ledger, submit } = parts;
  const whyClosed = closedMeanwhile(db);
  const submissions = submissionStore(db);
  const release = releaseNow(parts);

  /** Whether a device would go to a child who may not take it. */
  function needsAgreement(handover: Handover, { collector }: Input): boolean {
    return collector.who === 'pupil' && release(handover) === 'adult';
  }

  function answer(handover: string, returnedAt: string): GivenBack {
    return { handover, returnedAt, undoUntil: instantOf(Date.parse(returnedAt) + UNDO_WINDOW) };
  }

  /** The ticket that was shown, and what it releases. */
  function shown(input: Input): Result<{ ticket: TicketRow; handover: Handover }> {
    const ticket = tickets.find(input.ticket);
    if (!ticket || ticket.handover !== input.handover) return refused('ticket-not-found');
    return whySpent(desk, ticket) ?? done({ ticket, handover: desk.handover(ticket.handover) });
  }

  /** Writes down that a second person agreed. */
  function agreed(second: StaffSession, handover: string, staff: StaffSession, now: number): void {
    const details = { to: CALL, for: staff.id, collector: 'pupil' };
    ledger.append(
      { actor: actorOf(second), action: 'override.agreed', subject: `phone/${handover}`, details },
      now,
    );
  }

  function once(input: Input, second: StaffSession | null, staff: StaffSession): Result<GivenBack> {
    return submit<GivenBack>(
      { id: input.submission, call: CALL },
      () => {
        const found = shown(input);
        if (!found.ok) return found;
        const { ticket, handover } = found.value;
        const now = ports.clock.now();
        const override = needsAgreement(handover, input);
        if (override && !second) return refused('adult-only');
        if (override && second) {
          const closed = whyClosed(staff, second);
          if (closed) return closed;
          agreed(second, handover.id, staff, now);
        }
        const at = instantOf(now);
        const collector = input.collector.who === 'pupil' ? 'pupil' : input.collector.name;
        const conditionsOut = JSON.stringify(input.conditions);
        const given = { id: handover.id, at, by: staff.id, collector, conditionsOut, noteOut: input.note };
        // Both updates ask for the state they end, so that nothing is given back twice whoever wrote meanwhile.
        if (!tickets.end(ticket.id, 'redeemed', at) || !handovers.giveBack(given))
          throw new Error('An issued ticket belongs to a handover that is not held');
        const step = desk.take(
          {
            what: 'returned',
            handover: handover.id,
            ticket: ticket.id,
            action: 'phone.returned',
            subject: `phone/${handover.id}`,
            details: {
              ticket: ticket.id,
              slot: handover.slot,
              conditionIn: conditionsOf(handover.conditionsIn),
              conditionOut: input.conditions,
              note: input.note,
              collector: input.collector,
              agreed: override ? (second?.id ?? null) : null,
              misplaced: handover.misplaced,
            },
          },
          staff,
          now,
        );
        return done({ subject: step.id, value: answer(handover.id, at) });
      },
      (subject) => {
        const step = desk.stepOf(subject);
        return done(answer(step.handover, step.at));
      },
    );
  }

  /** Whoever agrees, when that is needed; nobody when it is not, or when nobody was named. */
  async function agreement(input: Input, caller: Caller): Promise<Result<StaffSession | null>> {
    // A retry of what was already stored needs no PIN again: it releases nothing.
    if (input.second === undefined || submissions.find(input.submission)) return done(null);
    const found = shown(input);
    return found.ok && needsAgreement(found.value.handover, input)
      ? secondPerson(parts, input.second, caller)
      : done(null);
  }

  return async (input: Input, caller: Caller): Promise<Result<GivenBack>> => {
    const staff = staffOf(caller);
    const second = await agreement(input, caller);
    if (!second.ok) return second;
    const result = once(input, second.value, staff);
    if (result.ok) return result;
    const ticket = tickets.find(input.ticket);
    const mine = ticket?.handover === input.handover ? ticket : undefined;
    return (mine && refuseSpent(desk, mine, 'give-back', staff)) ?? result;
  };
}
