import { type CallName, contract, isCallName } from '../shared/contract.ts';
import type { Call } from '../shared/contract/call.ts';
import { refused, type Result } from '../shared/result.ts';
import type { StaffSession } from '../shared/staff.ts';
import type { Subject } from '../shared/subjects.ts';
import type { FaultLog, Random } from './ports.ts';
import type { Routes, Sender } from './route.ts';
import type { Sessions } from './staff/sessions.ts';
import { problemOfStorage } from './store/storage-problems.ts';

/** What dispatch stands on. */
interface DispatchParts {
  routes: Routes;
  sessions: Sessions;
  random: Random;
  faults: FaultLog;
  /** Tells every window what a successful call was about. */
  announce(subjects: readonly Subject[]): void;
}

/** Takes any call from any window: validates, authorises, calls, and always answers a Result. */
export type Dispatch = (name: unknown, input: unknown, sender: Sender) => Promise<Result<unknown>>;

/** The one way in. */
export function makeDispatch({ routes, sessions, random, faults, announce }: DispatchParts): Dispatch {
  /** What is done is done: trouble with telling the windows must not read “nothing was saved”. */
  function tell(name: CallName): void {
    const { announces } = contract[name];
    if (announces.length === 0) return;
    try {
      announce(announces);
    } catch (error) {
      faults.fault(referenceOf(random), name, error);
    }
  }

  return async (name, input, sender) => {
    if (!isCallName(name)) return refused('not-allowed');
    const staff = sessions.at(sender.window);
    const problem = whyNot(contract[name], sender, staff);
    if (problem) return refused(problem);
    try {
      const result = await routes[name].answer(input, { ...sender, staff });
      if (result.ok) tell(name);
      return result;
    } catch (error) {
      const storage = problemOfStorage(error);
      if (storage) return refused(storage);
      const reference = referenceOf(random);
      faults.fault(reference, name, error);
      return refused('unexpected', { reference });
    }
  };
}

/** Six characters staff can read out. */
function referenceOf(random: Random): string {
  return Buffer.from(random.bytes(3)).toString('hex').toUpperCase();
}

function whyNot(
  { who }: Call,
  { face }: Sender,
  staff: StaffSession | null,
): 'not-allowed' | 'session-needed' | undefined {
  if (who === 'paper') return face === 'paper' ? undefined : 'not-allowed';
  if (face === 'paper') return 'not-allowed';
  if (who === 'anyone') return undefined;
  if (face !== 'desk') return 'not-allowed';
  if (who === 'desk') return undefined;
  if (!staff) return 'session-needed';
  return who.includes(staff.role) ? undefined : 'not-allowed';
}
