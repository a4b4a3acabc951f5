import type { StaffSession } from '../../shared/staff.ts';
import { freeCode } from '../free-code.ts';
import { actorOf, type Parts } from '../parts.ts';
import { instantOf } from '../school-day.ts';
import { type ExpectedRow, expectedStore } from './expected-store.ts';

type Expected = Pick<ExpectedRow, 'day' | 'at' | 'kind' | 'name' | 'organisation' | 'seeing'>;

/** Puts somebody on the office’s list, with a code of their own, inside the transaction under way. */
export function expecting({ db, ports, ledger, newId }: Parts) {
  const entries = expectedStore(db);
  return ({ day, at, kind, name, organisation, seeing }: Expected, staff: StaffSession): ExpectedRow => {
    const now = ports.clock.now();
    const said = { day, at, kind, name, organisation, seeing };
    const code = freeCode(ports.random, (one) => entries.byCode(day, one) === undefined);
    const row = { ...said, id: newId(), code };
    entries.add({ ...row, madeAt: instantOf(now), madeBy: staff.id });
    ledger.append(
      { actor: actorOf(staff), action: 'expected.added', subject: `expected/${row.id}`, details: said },
      now,
    );
    return { ...row, state: 'expected', arrivedAt: null };
  };
}
