import type { HelpReason } from '../../shared/contract/kiosk.ts';
import type { Parts } from '../parts.ts';
import { instantOf, schoolDayOf } from '../school-day.ts';
import { helpStore } from './help-store.ts';

/**
 * Calls the office, inside the transaction under way. Answers the call’s id. Whoever rings again while the office has
 * not come yet rings the same bell: however often a child touches it, one call waits.
 */
export function callOffice({ db, ledger, ports, newId }: Parts, reason: HelpReason): string {
  const calls = helpStore(db);
  const now = ports.clock.now();
  const day = schoolDayOf(now);
  const ringing = calls.waiting(day).find((call) => call.reason === reason);
  if (ringing) return ringing.id;
  const id = newId();
  calls.add({ id, reason, at: instantOf(now), day });
  ledger.append({ actor: 'visitor', action: 'help.called', subject: `help/${id}`, details: { reason } }, now);
  return id;
}
