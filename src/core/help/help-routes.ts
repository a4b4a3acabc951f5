import { contract } from '../../shared/contract.ts';
import { done } from '../../shared/result.ts';
import { actorOf, type Parts } from '../parts.ts';
import { route, type Routes, staffOf } from '../route.ts';
import { schoolDayOf } from '../school-day.ts';
import { callOffice } from './call-office.ts';
import { helpStore } from './help-store.ts';

/** Calling the office to the door, and answering. */
export function helpRoutes(parts: Parts): Routes<'help.call' | 'help.waiting' | 'help.answer'> {
  const { db, ledger, ports, act, submit } = parts;
  const calls = helpStore(db);
  return {
    'help.call': route(contract['help.call'], ({ submission, reason }) =>
      submit(
        { id: submission, call: 'help.call' },
        () => done({ subject: callOffice(parts, reason), value: {} }),
        () => done({}),
      ),
    ),
    'help.waiting': route(contract['help.waiting'], () =>
      done(calls.waiting(schoolDayOf(ports.clock.now()))),
    ),
    'help.answer': route(contract['help.answer'], ({ id }, caller) =>
      act(() => {
        const staff = staffOf(caller);
        const answered = calls.answer({ id, at: new Date(ports.clock.now()).toISOString(), by: staff.id });
        // Two people may touch the same banner: the second has nothing left to answer.
        if (answered)
          ledger.append({
            actor: actorOf(staff),
            action: 'help.answered',
            subject: `help/${id}`,
            details: {},
          });
        return done({});
      }),
    ),
  };
}
