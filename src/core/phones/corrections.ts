import type { z } from 'zod';
import type { phoneCalls } from '../../shared/contract/phones.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { conditionsOf, type Desk } from './desk.ts';
import type { Handover } from './handover-store.ts';
import { holdingAgain, movedFrom } from './hold-again.ts';
import type { Step, StepKind } from './step-store.ts';

type Input<N extends keyof typeof phoneCalls> = z.output<(typeof phoneCalls)[N]['input']>;
type Nothing = Record<string, never>;
type Placed = { slot: number };

/** The steps that putting right corrects: a return, and what made a device held again that was out all the time. */
const correctable: ReadonlySet<StepKind> = new Set(['returned', 'return-undone']);

/** Corrections of what the record says of a device, each a step of its own: nothing that was said before is changed. */
export function correctionActions(desk: Desk) {
  const { parts, handovers, tickets, steps } = desk;
  const { ports, submit } = parts;
  const again = holdingAgain(desk);
  const issuedOf = (handover: string) => tickets.issuedOf(handover)?.id ?? null;

  /** A device that went home by mistake, held again. */
  function holdAgain(last: Step, handover: Handover, now: number) {
    if (last.what !== 'returned') return refused('undo-superseded');
    return last.day === schoolDayOf(now) ? again.hold(handover, last.ticket, now) : refused('undo-too-late');
  }

  /** A held device: that it is still here needs no putting right. */
  function stays({ id, slot, misplaced }: Handover, where: Input<'phones.put-right'>['where']) {
    if (where === 'in-slot') return refused('undo-superseded');
    return misplaced === 'went-out' ? refused('nothing-changed') : done({ slot, ticket: issuedOf(id) });
  }

  return {
    /**
     * A return of today that was a mistake: the device is held again, in its slot or out with another child. Of one that
     * is held it can be said too that it went out with another child.
     */
    putRight({ submission, handover: id, where }: Input<'phones.put-right'>, staff: StaffSession) {
      return submit<Placed>(
        { id: submission, call: 'phones.put-right' },
        () => {
          const last = steps.lastOf(id);
          if (!last) return refused('handover-not-held');
          const now = ports.clock.now();
          const handover = desk.handover(id);
          const placed = handover.state === 'held' ? stays(handover, where) : holdAgain(last, handover, now);
          if (!placed.ok) return placed;
          const { slot, ticket } = placed.value;
          if (where === 'went-out') handovers.misplace(id, 'went-out', instantOf(now));
          const corrects = correctable.has(last.what) ? last : undefined;
          const step = desk.take(
            {
              what: 'put-right',
              handover: id,
              ticket,
              ...(corrects && { corrects }),
              action: corrects ? 'phone.put-right' : 'phone.went-out',
              subject: `phone/${id}`,
              details: {
                ...(corrects ? { corrects: corrects.ledgerSeq } : { misplaced: handover.misplaced }),
                ticket,
                slot,
                where,
                ...movedFrom(handover, slot),
              },
            },
            staff,
            now,
          );
          return done({ subject: step.id, value: { slot } });
        },
        (subject) => {
          const step = desk.stepOf(subject);
          return done({ slot: steps.slotOf(step) ?? desk.handover(step.handover).slot });
        },
      );
    },

    /** A misplaced device lies in its slot again. */
    found({ submission, handover: id }: Input<'phones.found'>, staff: StaffSession) {
      return submit<Nothing>(
        { id: submission, call: 'phones.found' },
        () => {
          const handover = handovers.find(id);
          if (handover?.state !== 'held') return refused('handover-not-held');
          if (!handovers.found(id)) return refused('nothing-changed');
          const step = desk.take(
            {
              what: 'found',
              handover: id,
              ticket: issuedOf(id),
              action: 'phone.found',
              subject: `phone/${id}`,
              details: { slot: handover.slot, misplaced: handover.misplaced },
            },
            staff,
            ports.clock.now(),
          );
          return done({ subject: step.id, value: {} });
        },
        () => done({}),
      );
    },

    /** How a held device looked when it came in, corrected; the ledger keeps what was said before. */
    amend({ submission, handover: id, look, conditions, note }: Input<'phones.amend'>, staff: StaffSession) {
      return submit<Nothing>(
        { id: submission, call: 'phones.amend' },
        (): Result<{ subject: string; value: Nothing }> => {
          const handover = handovers.find(id);
          if (handover?.state !== 'held') return refused('handover-not-held');
          const before = {
            look: handover.look,
            condition: conditionsOf(handover.conditionsIn),
            note: handover.noteIn,
          };
          const after = { look, condition: conditions, note };
          if (JSON.stringify(before) === JSON.stringify(after)) return refused('nothing-changed');
          handovers.amend(id, { look, conditionsIn: JSON.stringify(conditions), noteIn: note });
          const step = desk.take(
            {
              what: 'amended',
              handover: id,
              ticket: issuedOf(id),
              action: 'phone.amended',
              subject: `phone/${id}`,
              details: { slot: handover.slot, before, after },
            },
            staff,
            ports.clock.now(),
          );
          return done({ subject: step.id, value: {} });
        },
        () => done({}),
      );
    },
  };
}
