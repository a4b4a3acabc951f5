import type { Telling } from '../../shared/contract/confiscations.ts';
import type { Happening } from '../ledger/ledger.ts';
import { actorOf, type Parts } from '../parts.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import type { StaffSession } from '../../shared/staff.ts';
import { type Step, stepStore } from '../phones/step-store.ts';
import { confiscationStore } from './confiscation-store.ts';

/** What every action on a confiscated device is built from. */
export interface Custody {
  parts: Parts;
  store: ReturnType<typeof confiscationStore>;
  /** Writes down a step at the desk and its ledger entry, inside the transaction under way. */
  take(step: Pick<Step, 'what' | 'handover'> & Pick<Happening, 'action' | 'details'>, by: By): void;
  /** Writes down that somebody was told; its id. */
  tell(handover: string, told: Telling, by: By): string;
}

/** Who acts, and when in milliseconds. */
export interface By {
  staff: StaffSession;
  now: number;
}

/** Puts together what confiscations need. */
export function makeCustody(parts: Parts): Custody {
  const { db, ledger, newId } = parts;
  const store = confiscationStore(db);
  const steps = stepStore(db);
  return {
    parts,
    store,
    take({ what, handover, action, details }, { staff, now }) {
      const { seq } = ledger.append(
        { actor: actorOf(staff), action, subject: `phone/${handover}`, details },
        now,
      );
      const step = { id: newId(), handover, what, staff: staff.id, ledgerSeq: seq };
      // It has no ticket.
      steps.add({ ...step, ticket: null, corrects: null, day: schoolDayOf(now), at: instantOf(now) });
    },
    tell(handover, told, { staff, now }) {
      const id = newId();
      const name = told.whom === 'parent' ? told.name : '';
      const { whom, how, what } = told;
      store.addTold({ id, handover, whom, name, how, what, at: instantOf(now), by: staff.id });
      ledger.append(
        {
          actor: actorOf(staff),
          action: 'confiscation.told',
          subject: `phone/${handover}`,
          details: { whom, name, how, what },
        },
        now,
      );
      return id;
    },
  };
}
