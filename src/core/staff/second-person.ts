import { refused, type Result } from '../../shared/result.ts';
import type { SecondPerson, StaffSession } from '../../shared/staff.ts';
import type { Parts } from '../parts.ts';
import { type Caller, staffOf } from '../route.ts';
import { checkPin } from './check-pin.ts';

/**
 * Whoever agrees to an action beside the one who is signed in: another account, by its own PIN, which is checked for this
 * one action and opens no session. Refuses with `same-person`, `not-allowed` (an account that does not work at the phone
 * desk) and as `checkPin` does. The account may have been closed meanwhile: the action’s transaction asks again.
 */
export async function secondPerson(
  parts: Parts,
  { staff, pin }: SecondPerson,
  caller: Caller,
): Promise<Result<StaffSession>> {
  if (staff === staffOf(caller).id) return refused('same-person');
  const checked = await checkPin(parts, { staff, pin, face: caller.face });
  if (!checked.ok) return checked;
  return checked.value.role === 'administrator' ? refused('not-allowed') : checked;
}
