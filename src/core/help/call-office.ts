import type { HelpReason } from '../../shared/contract/kiosk.ts';
import type { Parts } from '../parts.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { helpStore } from './help-store.ts';

/** Calls the office, inside the transaction under way. Answers the call’s id. */
export function callOffice({ db, ledger, ports, newId }: Parts, reason: HelpReason): string {
  const id = newId();
  const now = ports.clock.now();
  helpStore(db).add({ id, reason, at: instantOf(now), day: schoolDayOf(now) });
  ledger.append({ actor: 'visitor', action: 'help.called', subject: `help/${id}`, details: { reason } }, now);
  return id;
}
