import type { z } from 'zod';
import type { confiscationCalls } from '../../shared/contract/confiscations.ts';
import { done, refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { cupboardStore } from '../cupboard/cupboard-store.ts';
import { handoverStore } from '../phones/handover-store.ts';
import { pupilStore } from '../pupils/pupil-store.ts';
import { liabilityNotice } from '../rules/liability-notice.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { isChild } from './adult-names.ts';
import type { Custody } from './custody.ts';

type Input = z.output<(typeof confiscationCalls)['confiscations.take']['input']>;

/** Taking a device from a child: a handover of its own in the same cupboard, without a ticket. */
export function takeAction({ parts, store, take, tell }: Custody) {
  const { db, ports, newId, submit } = parts;
  const pupils = pupilStore(db);
  const cupboard = cupboardStore(db);
  const handovers = handoverStore(db);

  function whyNot({ slot, pupil, device }: Input): Result<never> | undefined {
    const place = cupboard.find(slot);
    if (!place) return refused('slot-unknown', { facts: { slot } });
    if (place.outOfOrderSince !== null) return refused('slot-out-of-order', { facts: { slot } });
    const same = handovers.ofDevice(pupil, device.kind, 'confiscation');
    if (same) return refused('device-already-held', { facts: { slot: same.slot } });
    return handovers.inSlot(slot) === undefined ? undefined : refused('slot-taken', { facts: { slot } });
  }

  return function confiscate(input: Input, staff: StaffSession): Result<{ handover: string }> {
    return submit(
      { id: input.submission, call: 'confiscations.take' },
      () => {
        const pupil = pupils.find(input.pupil);
        if (!pupil) return refused('pupil-not-found');
        const itself = input.adults.findIndex((name) => isChild(pupil.name, name));
        if (itself >= 0)
          return refused('input-invalid', {
            fields: [{ field: `adults.${itself}`, code: 'not-understood' }],
          });
        const problem = whyNot(input);
        if (problem) return problem;
        const now = ports.clock.now();
        const id = newId();
        const day = schoolDayOf(now);
        const notice = liabilityNotice(db, day);
        const { slot, device, conditions, note, why, takenFromChildBy, place, adults } = input;
        store.add({
          id,
          pupil: pupil.id,
          slot,
          deviceKind: device.kind,
          look: device.look,
          conditionsIn: JSON.stringify(conditions),
          noteIn: note,
          ruleVersion: notice.version,
          day,
          at: instantOf(now),
          staff: staff.id,
          why,
          takenFromChildBy,
          place,
          adults: JSON.stringify(adults),
        });
        take(
          {
            what: 'confiscated',
            handover: id,
            action: 'phone.confiscated',
            details: {
              pupil: pupil.name,
              class: pupil.className,
              device: device.kind,
              look: device.look,
              slot,
              condition: conditions,
              note,
              switchedOff: input.seenOff,
              notice: notice.version,
              why,
              takenBy: takenFromChildBy,
              place,
              adults,
            },
          },
          { staff, now },
        );
        for (const told of input.told) tell(id, told, { staff, now });
        return done({ subject: id, value: { handover: id } });
      },
      (handover) => done({ handover }),
    );
  };
}
