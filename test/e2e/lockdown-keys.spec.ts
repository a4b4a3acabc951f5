import { expect, test } from './support/kiosk.ts';
import { keyChords } from './support/key-chords.ts';

const modifiers: Record<string, 'control' | 'shift' | 'alt'> = {
  ctrl: 'control',
  shift: 'shift',
  alt: 'alt',
};
const codes: Record<string, string> = { plus: '+', minus: '-', Menu: 'ContextMenu' };

test('no chord of keys reloads, zooms, prints, closes or opens anything', async ({ kiosk }) => {
  expect(keyChords).toHaveLength(33);
  await kiosk.publicPage.evaluate(() => Object.assign(window, { sameDocument: true }));
  for (const chord of keyChords) {
    const parts = chord.split('+');
    const keyCode = parts.at(-1) ?? '';
    const held = parts.slice(0, -1).map((name) => modifiers[name] ?? 'control');
    await kiosk.app.evaluate(
      ({ BrowserWindow }, { key, with: heldKeys }) => {
        for (const window of BrowserWindow.getAllWindows())
          for (const type of ['keyDown', 'keyUp'] as const)
            window.webContents.sendInputEvent({ type, keyCode: key, modifiers: heldKeys });
      },
      { key: codes[keyCode] ?? keyCode, with: held },
    );
  }
  await kiosk.publicPage.waitForTimeout(500);
  expect(await kiosk.publicPage.evaluate(() => 'sameDocument' in window)).toBe(true);
  const windows = await kiosk.app.evaluate(({ BrowserWindow, Menu }) => ({
    menu: Menu.getApplicationMenu() === null,
    each: BrowserWindow.getAllWindows().map(({ webContents }) => ({
      zoom: webContents.zoomFactor,
      tools: webContents.isDevToolsOpened(),
      url: webContents.getURL(),
    })),
  }));
  const untouched = { zoom: 1, tools: false, url: 'app://kiosk/index.html' };
  expect(windows).toEqual({ menu: true, each: [untouched, untouched] });
});

test('a touch keeps a desk open; a mouse that only moves does not', async ({ kiosk }) => {
  const { app, call, deskPage } = kiosk;
  const head = { submission: crypto.randomUUID(), name: 'Órfhlaith Nic Giolla Bhríde', pin: '480937' };
  await call(deskPage, 'staff.create-head', head);
  /** Lets most of the two minutes pass that a desk stays open, then something happens at it. */
  const afterAWhile = (input: Electron.MouseInputEvent) =>
    app.evaluate(({ BrowserWindow, session }, event) => {
      const now = Date.now() + 100_000;
      Date.now = () => now;
      for (const { webContents } of BrowserWindow.getAllWindows())
        if (webContents.session === session.fromPartition('desk')) webContents.sendInputEvent(event);
    }, input);
  const signedIn = async () => {
    const answer = await call(deskPage, 'session.current', {});
    return answer.ok && answer.value.staff !== null;
  };
  await afterAWhile({ type: 'mouseDown', x: 5, y: 5, button: 'left' });
  await deskPage.waitForTimeout(300);
  await afterAWhile({ type: 'mouseMove', x: 6, y: 6 });
  await deskPage.waitForTimeout(300);
  expect(await signedIn()).toBe(true);
  await afterAWhile({ type: 'mouseMove', x: 7, y: 7 });
  expect(await signedIn()).toBe(false);
});
