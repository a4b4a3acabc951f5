import type { Kiosk } from './open-kiosk.ts';

/** The longest gap between two keys, in ms, that still is a scanner’s. */
const STEADY = 60;

/**
 * A scanner at the door that types: every key `gap` ms after the one before, then Enter. The keys come from the program’s
 * own side, for the way from here is slower than a scanner when the machine is busy. They come as fast as any scanner’s, so
 * that there is little time to falter in. Where that falters all the same, what was typed is taken away and the code is
 * held to the reader again, as a person would.
 */
export async function scan({ app, publicPage: page }: Kiosk, payload: string, gap = 0.5): Promise<void> {
  for (let attempt = 1; attempt <= 8; attempt += 1) {
    const box = page.locator('input:focus');
    const before = (await box.count()) > 0 ? await box.inputValue() : undefined;
    const steady = await app.evaluate(
      ({ BrowserWindow, session }, { keys, pause, most }) => {
        const its = session.fromPartition('public');
        const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.session === its);
        if (window === undefined) throw new Error('The public window is gone');
        window.focus();
        let last = performance.now();
        for (const keyCode of keys) {
          // Waiting in place keeps the beat, as the scanner’s own clock does.
          while (performance.now() < last + pause);
          // Enter may come late: a pause ends a code as well.
          if (keyCode !== 'Enter' && performance.now() - last > most) return false;
          last = performance.now();
          window.webContents.sendInputEvent({ type: 'keyDown', keyCode });
          if (keyCode.length === 1) window.webContents.sendInputEvent({ type: 'char', keyCode });
          window.webContents.sendInputEvent({ type: 'keyUp', keyCode });
        }
        return true;
      },
      { keys: [...payload.split(''), 'Enter'], pause: gap, most: STEADY },
    );
    if (steady) return;
    // Longer than any pause inside a code: what was held back is let go.
    await page.waitForTimeout(400);
    if (before !== undefined) await box.fill(before);
  }
  throw new Error('This machine is too busy to type as a scanner does');
}
