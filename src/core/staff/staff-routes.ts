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

  function openSession(staff: StaffSession, { window }: Caller, { closed }: { closed(): boolean }) {
    // Meanwhile the account may have been closed, or the window locked, left or started anew.
    if (accounts.find(staff.id)?.closedAt !== null) return refused('staff-not-found');
    if (closed()) return refused('session-needed');
    actions.signedIn(staff, window);
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
      const watched = sessions.watch(caller.window);
      const created = await actions.createHead(input);
      if (!created.ok) return created;
      const { head, made } = created.value;
      if (made) return openSession(head, caller, watched);
      const checked = await checkPin(parts, { staff: head.id, pin: input.pin, face: caller.face });
      return checked.ok ? openSession(checked.value, caller, watched) : checked;
    }),
    'staff.sign-in': route(contract['staff.sign-in'], async ({ staff, pin }, caller) => {
      const watched = sessions.watch(caller.window);
      const checked = await checkPin(parts, { staff, pin, face: caller.face });
      return checked.ok ? openSession(checked.value, caller, watched) : checked;
    }),
    'staff.sign-out': route(contract['staff.sign-out'], (_, { window }) => {
      sessions.close(window, 'locked');
      return done({});
    }),
    'staff.list': route(contract['staff.list'], () => done(accounts.all())),
    'staff.add': route(contract['staff.add'], (input, caller) => actions.add(input, staffOf(caller))),
    'staff.close': route(contract['staff.close'], (input, caller) => actions.close(input, staffOf(caller))),
  };
}
