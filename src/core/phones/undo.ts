import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { instantOf } from '../school-day.ts';
import { type Desk, UNDO_WINDOW } from './desk.ts';
import { holdingAgain } from './hold-again.ts';
import type { Step, StepKind } from './step-store.ts';

type Undone = { undone: 'hand-in' | 'return' };

/** The steps that can be taken back, and what each is called then. */
const undoable: Partial<Record<StepKind, Undone['undone']>> = {
  'handed-in': 'hand-in',
  confiscated: 'hand-in',
  returned: 'return',
};

/** Whether a step is one that can be taken back while its minute lasts. Either way: a clock that went back must not keep it open for hours. */
export function canUndo({ what, at }: Pick<Step, 'what' | 'at'>, now: number): boolean {
  return undoable[what] !== undefined && Math.abs(now - Date.parse(at)) <= UNDO_WINDOW;
}

/** Taking back the last hand-in, confiscation or return of a handover, as a step of its own that names the one it corrects. */
export function undoAction(desk: Desk) {
  const { parts, handovers, tickets, steps } = desk;
  const { ports, submit } = parts;
  const again = holdingAgain(desk);

  function undoHandIn({ handover, ticket }: Step, at: string): Result<null> {
    // A confiscated device has no ticket.
    if (!handovers.undo(handover) || (ticket !== null && !tickets.end(ticket, 'undone', at)))
      throw new Error('The last step of a handover was a hand-in, but it is not held');
    return done(null);
  }

  return function undo(input: { submission: string; handover: string }, staff: StaffSession): Result<Undone> {
    return submit<Undone>(
      { id: input.submission, call: 'phones.undo' },
      () => {
        const last = steps.lastOf(input.handover);
        if (!last) return refused('handover-not-held');
        const undone = undoable[last.what];
        if (undone === undefined) return refused('undo-superseded');
        const now = ports.clock.now();
        if (!canUndo(last, now)) return refused('undo-too-late');
        const handover = desk.handover(input.handover);
        const result =
          undone === 'return' ? again.hold(handover, last.ticket) : undoHandIn(last, instantOf(now));
        if (!result.ok) return result;
        const step = desk.take(
          {
            what: `${undone}-undone`,
            handover: handover.id,
            ticket: last.ticket,
            corrects: last,
            action: undone === 'return' ? 'phone.return-undone' : 'phone.hand-in-undone',
            subject: `phone/${handover.id}`,
            details: { corrects: last.ledgerSeq, ticket: last.ticket, slot: handover.slot },
          },
          staff,
          now,
        );
        return done({ subject: step.id, value: { undone } });
      },
      (subject) => done({ undone: desk.stepOf(subject).what === 'return-undone' ? 'return' : 'hand-in' }),
    );
  };
}
