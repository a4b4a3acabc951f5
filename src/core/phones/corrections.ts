import type { z } from 'zod';
import type { phoneCalls } from '../../shared/contract/phones.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { conditionsOf, type Desk } from './desk.ts';
import { holdingAgain } from './hold-again.ts';

type Input<N extends keyof typeof phoneCalls> = z.output<(typeof phoneCalls)[N]['input']>;
type Nothing = Record<string, never>;

/** Corrections of what the record says of a device, each a step of its own: nothing that was said before is changed. */
export function correctionActions(desk: Desk) {
  const { parts, handovers, tickets, steps } = desk;
  const { ports, submit } = parts;
  const again = holdingAgain(desk);
  const issuedOf = (handover: string) => tickets.issuedOf(handover)?.id ?? null;

  return {
    /** A return of today that was a mistake: the device is held again, in its slot or out with another child. */
    putRight({ submission, handover: id, where }: Input<'phones.put-right'>, staff: StaffSession) {
      return submit<Nothing>(
        { id: submission, call: 'phones.put-right' },
        () => {
          const last = steps.lastOf(id);
          if (!last) return refused('handover-not-held');
          if (last.what !== 'returned') return refused('undo-superseded');
          const now = ports.clock.now();
          if (last.day !== schoolDayOf(now)) return refused('undo-too-late');
          const handover = desk.handover(id);
          const held = again.hold(handover, last.ticket);
          if (!held.ok) return held;
          if (where === 'went-out') handovers.misplace(id, 'went-out', instantOf(now));
          const { slot } = handover;
          const step = desk.take(
            {
              what: 'put-right',
              handover: id,
              ticket: last.ticket,
              corrects: last,
              action: 'phone.put-right',
              subject: `phone/${id}`,
              details: { corrects: last.ledgerSeq, ticket: last.ticket, slot, where },
            },
            staff,
            now,
          );
          return done({ subject: step.id, value: {} });
        },
        () => done({}),
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
