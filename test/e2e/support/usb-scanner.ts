import type { Kiosk } from './open-kiosk.ts';
import type { OwnDisplay } from './own-display.ts';

/** X key codes of a board with 104 keys: of each row, the first key and what stands on it in the United States. */
const rows = [
  [10, '1234567890'],
  [24, 'QWERTYUIOP'],
  [38, 'ASDFGHJKL'],
  [52, 'ZXCVBNM'],
] as const;
const ENTER = '36';

/**
 * Presses the key of a character as a scanner for the United States does, whatever the computer makes of it. xdotool
 * waits between Shift and its key as well, and goes on `gap` ms later all the same.
 */
function press(character: string, gap: number): string[] {
  for (const [first, keys] of rows) {
    const at = keys.indexOf(character);
    if (at < 0) continue;
    const shifted = !/\d/u.test(character);
    const delay = String(Math.round(shifted ? gap * 0.4 : gap));
    return ['key', '--delay', delay, `${shifted ? 'shift+' : ''}${String(first + at)}`];
  }
  throw new Error(`No scanner of ours types ${character}`);
}

/** Presses real keys on a display as a scanner does: a payload, then Enter, a key every `gap` ms. */
export function scanWithKeys({ xdotool }: OwnDisplay, payload: string, gap: number): void {
  xdotool(...payload.split('').flatMap((character) => press(character, gap)), 'key', ENTER);
}

/** Gives the keys of the display to the desk. */
export async function focusDesk({ app }: Kiosk, { xdotool }: OwnDisplay): Promise<void> {
  const id = await app.evaluate(({ BrowserWindow, session }) => {
    const its = session.fromPartition('desk');
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.session === its);
    return window?.getNativeWindowHandle().readUInt32LE(0);
  });
  xdotool('windowfocus', '--sync', String(id));
}
