import { bringIn, handIn, makeHead } from '../e2e/support/desk.ts';
import { type Kiosk, openKiosk } from '../e2e/support/open-kiosk.ts';
import type { Comparison } from './measure.ts';

const SCANS = 30;

declare global {
  interface Window {
    /** When the child’s page stood, in milliseconds since 1970; 0 before. */
    benchShown?: number;
  }
}

/**
 * From a scanner’s Enter to the child’s page on the screen of the desk, against the bare call that answers whose
 * ticket it is.
 */
export async function scanToScreen(): Promise<Comparison> {
  const kiosk = await openKiosk();
  const { deskPage } = kiosk;
  try {
    await makeHead(kiosk);
    await bringIn(kiosk, { '6 Maple': ['Zoë O’Testcase'] });
    const { ticket } = await handIn(kiosk, 'Zoë O’Testcase');
    await deskPage.getByRole('button', { name: /^Give back/u }).click();
    const ours: number[] = [];
    for (let round = 0; round < SCANS; round += 1) {
      await deskPage.evaluate(watchForTheChild);
      const entered = await typeAsScanner(kiosk, ticket.payload);
      await deskPage.waitForFunction(() => (window.benchShown ?? 0) > 0);
      ours.push((await deskPage.evaluate(() => window.benchShown ?? NaN)) - entered);
      await deskPage.keyboard.press('Escape');
      await deskPage.getByRole('heading', { name: /Zoë/u }).waitFor({ state: 'hidden' });
    }
    const reference = await deskPage.evaluate(async (payload) => {
      const took: number[] = [];
      for (let round = 0; round < 30; round += 1) {
        const start = performance.now();
        await window.kiosk.call('phones.scan', { payload });
        took.push(performance.now() - start);
      }
      return took;
    }, ticket.payload);
    return {
      what: 'a scan to its screen',
      unit: 'ms',
      ours,
      reference,
      against: 'the bare call over the bridge',
    };
  } finally {
    await kiosk.close();
  }
}

/** Sends a scanner’s keys to the desk, 5 ms apart, and answers when its Enter was sent (milliseconds since 1970). */
async function typeAsScanner({ app, deskPage }: Kiosk, payload: string): Promise<number> {
  const title = await deskPage.title();
  return app.evaluate(
    async ({ BrowserWindow }, { wanted, keys }) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.getTitle() === wanted);
      if (!window) throw new Error('The desk has no window');
      const { webContents } = window;
      webContents.focus();
      for (const key of keys) {
        webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
        webContents.sendInputEvent({ type: 'char', keyCode: key });
        webContents.sendInputEvent({ type: 'keyUp', keyCode: key });
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      const now = Date.now();
      webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Enter' });
      webContents.sendInputEvent({ type: 'keyUp', keyCode: 'Enter' });
      return now;
    },
    { wanted: title, keys: payload.split('') },
  );
}

/** Runs in the page: notes when the heading with the child’s name is about to be painted. */
function watchForTheChild(): void {
  window.benchShown = 0;
  document.title = 'desk';
  const look = () => {
    const shown = [...document.querySelectorAll('h1, h2')].some((heading) =>
      heading.textContent.includes('Zoë'),
    );
    if (shown) window.benchShown = performance.timeOrigin + performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
