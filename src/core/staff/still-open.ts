import { refused, type Result } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import type { Db } from '../store/database.ts';
import { staffStore } from './staff-store.ts';

/**
 * Why somebody may not act any more whose account was closed while a PIN was checked; undefined when they may. To be asked
 * inside the transaction of the action. Refuses with `session-needed` (who acts) or `staff-not-found` (who agrees).
 */
export function closedMeanwhile(db: Db) {
  const accounts = staffStore(db);
  const isClosed = ({ id }: StaffSession) => accounts.find(id)?.closedAt !== null;
  return (staff: StaffSession, second: StaffSession | null = null): Result<never> | undefined => {
    if (isClosed(staff)) return refused('session-needed');
    return second && isClosed(second) ? refused('staff-not-found') : undefined;
  };
}
