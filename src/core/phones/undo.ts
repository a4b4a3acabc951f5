import type { Board } from '../../shared/contract/phones.ts';
import type { Misplacement } from '../../shared/custody.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { instantOf } from '../school-day.ts';
import { type Desk, UNDO_WINDOW } from './desk.ts';
import type { Handover } from './handover-store.ts';
import { holdingAgain, movedFrom } from './hold-again.ts';
import type { Step } from './step-store.ts';

type Undone = { undone: 'hand-in' | 'return'; slot: number; misplaced?: Misplacement };

/** How a handover stands once its last step is taken back; a confiscated device has no ticket. */
interface Standing {
  slot: number;
  ticket: string | null;
  misplaced: Misplacement | null;
}

/** The steps that can be taken back, and what each is called then. */
const undoable: Partial<Record<Board['recent'][number]['what'], Undone['undone']>> = {
  'handed-in': 'hand-in',
  confiscated: 'hand-in',
  returned: 'return',
};

/** Whether a step is one that can be taken back while its minute lasts. Either way: a clock that went back must not keep it open for hours. */
export function canUndo({ what, at }: Pick<Board['recent'][number], 'what' | 'at'>, now: number): boolean {
  return undoable[what] !== undefined && Math.abs(now - Date.parse(at)) <= UNDO_WINDOW;
}

/** Taking back the last hand-in, confiscation or return of a handover, as a step of its own that names the one it corrects. */
export function undoAction(desk: Desk) {
  const { parts, handovers, tickets, steps } = desk;
  const { ports, submit } = parts;
  const again = holdingAgain(desk);

  function undoHandIn({ ticket }: Step, { id, slot }: Handover, now: number): Result<Standing> {
    // A confiscated device has no ticket.
    if (!handovers.undo(id) || (ticket !== null && !tickets.end(ticket, 'undone', instantOf(now))))
      throw new Error('The last step of a handover was a hand-in, but it is not held');
    return done({ slot, ticket, misplaced: null });
  }

  /** Holds it again as it was held before: one that was out with another child or not found is no nearer for it. */
  function undoReturn(last: Step, handover: Handover, now: number): Result<Standing> {
    const held = again.hold(handover, last.ticket, now);
    if (!held.ok) return held;
    const misplaced = steps.misplacedBefore(last);
    if (misplaced !== null) handovers.misplace(handover.id, misplaced, instantOf(now));
    return done({ ...held.value, misplaced });
  }

  const answer = (undone: Undone['undone'], slot: number, misplaced: Misplacement | null): Undone =>
    misplaced === null ? { undone, slot } : { undone, slot, misplaced };

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
        const result = (undone === 'return' ? undoReturn : undoHandIn)(last, handover, now);
        if (!result.ok) return result;
        const { slot, ticket, misplaced } = result.value;
        const details = { corrects: last.ledgerSeq, ticket, slot, ...movedFrom(handover, slot) };
        const step = desk.take(
          {
            handover: handover.id,
            ticket,
            corrects: last,
            subject: `phone/${handover.id}`,
            // Of a device that is not in its slot nothing may say that it lies in the cupboard again.
            ...(misplaced === null
              ? {
                  what: `${undone}-undone` as const,
                  action:
                    undone === 'return'
                      ? ('phone.return-undone' as const)
                      : ('phone.hand-in-undone' as const),
                  details,
                }
              : {
                  what: 'put-right' as const,
                  action: 'phone.put-right' as const,
                  details: { ...details, where: misplaced },
                }),
          },
          staff,
          now,
        );
        return done({ subject: step.id, value: answer(undone, slot, misplaced) });
      },
      (subject) => {
        const step = desk.stepOf(subject);
        const slot = steps.slotOf(step) ?? desk.handover(step.handover).slot;
        if (step.what === 'hand-in-undone') return done(answer('hand-in', slot, null));
        return done(answer('return', slot, steps.misplacedBefore(desk.stepOf(step.corrects ?? subject))));
      },
    );
  };
}
