import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import type { Dispatch } from '../core/dispatch.ts';
import type { Sender } from '../core/route.ts';
import { CALL_CHANNEL } from '../shared/bridge.ts';
import { CSV_MAX } from '../shared/contract/pupils.ts';
import { refused } from '../shared/result.ts';
import type { Face } from '../shared/staff.ts';

/** Most characters of a call's input as JSON. The largest good one is a pupil file, whose quotes JSON doubles. */
const INPUT_MOST = 2 * CSV_MAX + 100_000;

/** What the bridge stands on. */
interface BridgeParts {
  dispatch: Dispatch;
  /** The origin the program's own pages come from. */
  origin: string;
  /** The face of a page; undefined for one that is not the program's. */
  faceOf(contents: WebContents): Face | undefined;
}

/** Opens the one channel screens call through. */
export function openBridge({ dispatch, origin, faceOf }: BridgeParts): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    // Read at once: a frame that has gone by the next turn would look like none.
    const sender = senderOf(event, origin, faceOf);
    if (!sender) return refused('not-allowed');
    return isTooLarge(input) ? refused('input-invalid') : dispatch(name, input, sender);
  });
}

function senderOf(
  { sender, senderFrame }: IpcMainInvokeEvent,
  origin: string,
  faceOf: BridgeParts['faceOf'],
): Sender | undefined {
  if (!senderFrame || senderFrame.parent !== null || senderFrame.origin !== origin) return undefined;
  const face = faceOf(sender);
  return face && { window: sender.id, face };
}

function isTooLarge(input: unknown): boolean {
  try {
    return (JSON.stringify(input) ?? '').length > INPUT_MOST;
  } catch {
    // Circles and the like fit no schema either.
    return true;
  }
}
