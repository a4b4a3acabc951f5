import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { instantOf } from '../school-day.ts';
import { type Desk, present, UNDO_WINDOW } from './desk.ts';
import type { Handover } from './handover-store.ts';
import type { Step } from './step-store.ts';

type Undone = { undone: 'hand-in' | 'return' };

/** Taking back the last hand-in or return of a handover, as a step of its own that names the one it corrects. */
export function undoAction(desk: Desk) {
  const { parts, handovers, tickets, steps } = desk;
  const { ports, submit } = parts;

  /** Why a returned device cannot be held again as it was. */
  function whyNotHeldAgain(handover: Handover, ticket: string): Result<never> | undefined {
    const { slot, pupil, deviceKind } = handover;
    if (handovers.inSlot(slot) !== undefined) return refused('slot-taken', { facts: { slot } });
    const same = handovers.ofDevice(pupil, deviceKind);
    if (same) return refused('device-already-held', { facts: { slot: same.slot } });
    // Codes rest for weeks, so another ticket has this one only after the clock jumped.
    const { code } = present(tickets.find(ticket), 'ticket');
    return tickets.codeIssued(code) === undefined ? undefined : refused('undo-superseded');
  }

  function undoReturn(step: Step, handover: Handover): Result<Undone> {
    const problem = whyNotHeldAgain(handover, step.ticket);
    if (problem) return problem;
    if (!handovers.holdAgain(handover.id) || !tickets.issueAgain(step.ticket))
      throw new Error('The last step of a handover was a return, but it is not returned');
    return done({ undone: 'return' });
  }

  function undoHandIn(step: Step, handover: Handover, at: string): Result<Undone> {
    if (!handovers.undo(handover.id) || !tickets.end(step.ticket, 'voided', at))
      throw new Error('The last step of a handover was a hand-in, but it is not held');
    return done({ undone: 'hand-in' });
  }

  return function undo(input: { submission: string; handover: string }, staff: StaffSession): Result<Undone> {
    return submit<Undone>(
      { id: input.submission, call: 'phones.undo' },
      () => {
        const last = steps.lastOf(input.handover);
        if (!last) return refused('handover-not-held');
        const isReturn = last.what === 'returned';
        if (!isReturn && last.what !== 'handed-in') return refused('undo-superseded');
        const now = ports.clock.now();
        // Either way: a clock that went back must not keep a step open for hours.
        if (Math.abs(now - Date.parse(last.at)) > UNDO_WINDOW) return refused('undo-too-late');
        const handover = desk.handover(input.handover);
        const result = isReturn ? undoReturn(last, handover) : undoHandIn(last, handover, instantOf(now));
        if (!result.ok) return result;
        const step = desk.take(
          {
            what: isReturn ? 'return-undone' : 'hand-in-undone',
            handover: handover.id,
            ticket: last.ticket,
            corrects: last,
            action: isReturn ? 'phone.return-undone' : 'phone.hand-in-undone',
            subject: `phone/${handover.id}`,
            details: { corrects: last.ledgerSeq, ticket: last.ticket, slot: handover.slot },
          },
          staff,
          now,
        );
        return done({ subject: step.id, value: result.value });
      },
      (subject) => done({ undone: desk.stepOf(subject).what === 'return-undone' ? 'return' : 'hand-in' }),
    );
  };
}
