import { contract } from '../../shared/contract.ts';
import { done, refused } from '../../shared/result.ts';
import type { StaffSession } from '../../shared/staff.ts';
import type { Parts } from '../parts.ts';
import { type Caller, route, type Routes, staffOf } from '../route.ts';
import { accountActions } from './accounts.ts';
import { checkPin } from './check-pin.ts';
import { staffStore } from './staff-store.ts';

type StaffCall =
  | 'session.current'
  | 'staff.names'
  | 'staff.create-head'
  | 'staff.sign-in'
  | 'staff.sign-out'
  | 'staff.list'
  | 'staff.add'
  | 'staff.close';

const byName = new Intl.Collator('en').compare;

/** Accounts, PINs and who is signed in at which window. */
export function staffRoutes(parts: Parts): Routes<StaffCall> {
  const { db, sessions } = parts;
  const accounts = staffStore(db);
  const actions = accountActions(parts);

  function openSession(staff: StaffSession, { window }: Caller) {
    // The account may have been closed since its PIN was checked.
    if (accounts.find(staff.id)?.closedAt !== null) return refused('staff-not-found');
    const recorded = actions.record('staff.signed-in', staff, window);
    if (!recorded.ok) return recorded;
    sessions.open(window, staff);
    return done(staff);
  }

  return {
    'session.current': route(contract['session.current'], (_, { staff }) =>
      done({ staff, headNeeded: !accounts.any() }),
    ),
    'staff.names': route(contract['staff.names'], () =>
      done(
        accounts
          .open()
          .map(({ id, name, role }) => ({ id, name, role }))
          .toSorted((a, b) => byName(a.name, b.name)),
      ),
    ),
    'staff.create-head': route(contract['staff.create-head'], async (input, caller) => {
      const created = await actions.createHead(input);
      if (!created.ok) return created;
      const { head, made } = created.value;
      if (made) return openSession(head, caller);
      const checked = await checkPin(parts, { staff: head.id, pin: input.pin, face: caller.face });
      return checked.ok ? openSession(checked.value, caller) : checked;
    }),
    'staff.sign-in': route(contract['staff.sign-in'], async ({ staff, pin }, caller) => {
      const checked = await checkPin(parts, { staff, pin, face: caller.face });
      return checked.ok ? openSession(checked.value, caller) : checked;
    }),
    'staff.sign-out': route(contract['staff.sign-out'], (_, { window }) => {
      const staff = sessions.at(window);
      if (staff) {
        const recorded = actions.record('staff.locked', staff, window);
        if (!recorded.ok) return recorded;
      }
      sessions.close(window);
      return done({});
    }),
    'staff.list': route(contract['staff.list'], () => done(accounts.all())),
    'staff.add': route(contract['staff.add'], (input, caller) => actions.add(input, staffOf(caller))),
    'staff.close': route(contract['staff.close'], (input, caller) => actions.close(input, staffOf(caller))),
  };
}
