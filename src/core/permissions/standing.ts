import type { PermissionList } from '../../shared/contract/permissions.ts';
import type { StandingRow } from './standing-store.ts';

/** What stands for a child on a school day. The last day still counts; the day after it is over. */
export function standingOf(row: StandingRow, today: string): PermissionList['pupils'][number] {
  const { id, name, className, askedBy, permittedBy, permittedUntil } = row;
  const { category, adjustedBy, adjustedUntil, adjustedAt } = row;
  const permitted = askedBy !== null && permittedBy !== null && permittedUntil !== null;
  const adjusted = category !== null && adjustedBy !== null && adjustedAt !== null;
  return {
    id,
    name,
    className,
    permission: permitted
      ? { askedBy, approvedBy: permittedBy, until: permittedUntil, over: permittedUntil < today }
      : null,
    adjustment: adjusted
      ? {
          category,
          approvedBy: adjustedBy,
          until: adjustedUntil,
          over: adjustedUntil !== null && adjustedUntil < today,
          since: adjustedAt,
        }
      : null,
  };
}
