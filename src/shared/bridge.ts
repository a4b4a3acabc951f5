import type { CallInput, CallName, CallOutput } from './contract.ts';
import type { Result } from './result.ts';
import type { Face } from './staff.ts';
import type { Subject } from './subjects.ts';

/** The one thing a screen is given: `window.kiosk`. */
export interface Bridge {
  /** Which window this is. It gives no right: main decides by the window itself. */
  face: Face;
  /** Makes a call of the contract. Never rejects. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>>;
  /** Hears of changes made in any window. Returns the way to stop hearing. */
  onChange(listener: (subjects: readonly Subject[]) => void): () => void;
}

/** The channels under the bridge. */
export const CALL_CHANNEL = 'kiosk:call';
export const CHANGE_CHANNEL = 'kiosk:change';
/** Main asks a page whether it still answers. */
export const ALIVE_CHANNEL = 'kiosk:alive';
