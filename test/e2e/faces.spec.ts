import type { Page } from '@playwright/test';
import { expect, type Kiosk, test } from './support/kiosk.ts';

/** Lets a page gather the subjects it hears of; answers how to read them. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.kiosk.onChange((subjects) => heard.push(...subjects));
  });
  return () => page.evaluate<string[]>('heard');
}

const head = () => ({ submission: crypto.randomUUID(), name: 'Perpetua Adeyemi-Ångström', pin: '902751' });

test('a change made at the door is heard at the desk, by subject alone', async ({ kiosk }) => {
  const atTheDesk = await listen(kiosk.deskPage);
  const inPublic = await listen(kiosk.publicPage);
  await kiosk.call(kiosk.publicPage, 'help.call', { submission: crypto.randomUUID(), reason: 'help' });
  await expect.poll(atTheDesk).toEqual(['help']);
  await expect.poll(inPublic).toEqual(['help']);
  const waiting = await kiosk.call(kiosk.deskPage, 'help.waiting', {});
  expect(waiting).toMatchObject({ ok: true, value: [{ reason: 'help' }] });
});

test('a refused call is announced to nobody', async ({ kiosk }) => {
  const atTheDesk = await listen(kiosk.deskPage);
  await kiosk.call(kiosk.publicPage, 'visits.sign-out-by-pass', {
    submission: crypto.randomUUID(),
    payload: 'no',
  });
  await kiosk.publicPage.waitForTimeout(300);
  expect(await atTheDesk()).toEqual([]);
});

test('a page that stops listening hears no more', async ({ kiosk }) => {
  await kiosk.deskPage.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const stop = window.kiosk.onChange((subjects) => heard.push(...subjects));
    stop();
  });
  await kiosk.call(kiosk.publicPage, 'help.call', { submission: crypto.randomUUID(), reason: 'help' });
  await kiosk.publicPage.waitForTimeout(300);
  expect(await kiosk.deskPage.evaluate<string[]>('heard')).toEqual([]);
});

test('a desk that is loaded again is locked', async ({ kiosk }) => {
  expect(await kiosk.call(kiosk.deskPage, 'staff.create-head', head())).toMatchObject({ ok: true });
  await kiosk.deskPage.reload();
  const session = await kiosk.call(kiosk.deskPage, 'session.current', {});
  expect(session).toEqual({ ok: true, value: { staff: null, headNeeded: false } });
});

test('nothing a page keeps passes to the other window', async ({ kiosk }) => {
  await kiosk.deskPage.evaluate(() => {
    localStorage.setItem('secret', 'kept');
    document.cookie = 'secret=kept';
  });
  const seen = await kiosk.publicPage.evaluate(() => [localStorage.getItem('secret'), document.cookie]);
  expect(seen).toEqual([null, '']);
});

test.describe('one screen for both', () => {
  test.use({ start: { desk: 'same-screen' } });

  const visible = ({ app }: Kiosk) =>
    app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length,
    );

  test('the desk comes over the public screen, and leaving it locks it', async ({ kiosk }) => {
    expect(await visible(kiosk)).toBe(1);
    await kiosk.call(kiosk.publicPage, 'desk.open', { door: 'phones' });
    expect(await kiosk.call(kiosk.deskPage, 'desk.door', {})).toEqual({
      ok: true,
      value: { door: 'phones' },
    });
    await expect.poll(() => visible(kiosk)).toBe(2);
    expect(await kiosk.call(kiosk.deskPage, 'staff.create-head', head())).toMatchObject({ ok: true });
    await kiosk.call(kiosk.deskPage, 'desk.leave', {});
    await expect.poll(() => visible(kiosk)).toBe(1);
    expect(await kiosk.call(kiosk.deskPage, 'session.current', {})).toMatchObject({
      ok: true,
      value: { staff: null },
    });
  });

  test('a screen that is only turned leaves the desk open where somebody works at it', async ({ kiosk }) => {
    await kiosk.call(kiosk.publicPage, 'desk.open', { door: 'staff' });
    expect(await kiosk.call(kiosk.deskPage, 'staff.create-head', head())).toMatchObject({ ok: true });
    await kiosk.app.evaluate(({ screen }) => void screen.emit('display-metrics-changed'));
    await expect.poll(() => visible(kiosk)).toBe(2);
    expect(await kiosk.call(kiosk.deskPage, 'session.current', {})).toMatchObject({
      ok: true,
      value: { staff: { role: 'head' } },
    });
  });

  test('a visitor who touches the staff door finds a locked desk', async ({ kiosk }) => {
    // Signed in while the desk lies behind the public face, as a late answer would leave it.
    expect(await kiosk.call(kiosk.deskPage, 'staff.create-head', head())).toMatchObject({ ok: true });
    await kiosk.call(kiosk.publicPage, 'desk.open', { door: 'staff' });
    expect(await kiosk.call(kiosk.deskPage, 'session.current', {})).toMatchObject({
      ok: true,
      value: { staff: null },
    });
  });

  test('without a second display the desk shares the only one', async ({ kiosk }) => {
    const state = await kiosk.call(kiosk.publicPage, 'kiosk.state', {});
    expect(state).toMatchObject({ ok: true, value: { deskPlace: 'same-screen' } });
  });
});

test.describe('in kiosk mode', () => {
  test.use({ start: { desk: 'same-screen', args: ['--kiosk'] } });

  test('the public screen covers the display and cannot be closed', async ({ kiosk }) => {
    const seen = await kiosk.app.evaluate(({ BrowserWindow, screen }) => {
      const { bounds } = screen.getPrimaryDisplay();
      const windows = BrowserWindow.getAllWindows();
      for (const window of windows) window.close();
      const covers = ({ x, y, width, height }: Electron.Rectangle) =>
        x <= bounds.x &&
        y <= bounds.y &&
        x + width >= bounds.x + bounds.width &&
        y + height >= bounds.y + bounds.height;
      return {
        covered: windows.filter((window) => window.isVisible()).map((window) => covers(window.getBounds())),
        left: windows.filter((window) => !window.isDestroyed()).length,
      };
    });
    expect(seen).toEqual({ covered: [true], left: 2 });
  });
});

test.describe('displays no face uses', () => {
  test.use({ start: { desk: 'second-display', args: ['--kiosk'] } });

  /** Tells the program of displays, as the operating system would: the virtual one has a single screen. */
  const tell = ({ app }: Kiosk, further: readonly Electron.Rectangle[]) =>
    app.evaluate(({ screen }, bounds) => {
      const first = screen.getPrimaryDisplay();
      const before = screen.getAllDisplays().length;
      const all = [
        first,
        ...bounds.map((its, place) => ({ ...first, id: first.id + 1 + place, bounds: its })),
      ];
      screen.getAllDisplays = () => all;
      screen.emit(all.length > before ? 'display-added' : 'display-removed', {}, all.at(-1));
    }, further);
  /** Which of these places a window that is seen covers, and whose it is. */
  const covered = ({ app }: Kiosk, places: readonly Electron.Rectangle[]) =>
    app.evaluate(({ BrowserWindow, session }, wanted) => {
      const whose = (window: Electron.BrowserWindow) =>
        ['public', 'desk', 'cover'].find(
          (name) => window.webContents.session === session.fromPartition(name),
        );
      return wanted.map((place) =>
        BrowserWindow.getAllWindows()
          .filter((window) => {
            const { x, y, width, height } = window.getBounds();
            const starts = x === place.x && y === place.y;
            return window.isVisible() && starts && width >= place.width && height >= place.height;
          })
          .map(whose)
          .join(),
      );
    }, places);

  test('show the school’s name and not the desktop, as soon as they are plugged in', async ({ kiosk }) => {
    const [first, second, third] = [
      await kiosk.app.evaluate(({ screen }) => screen.getPrimaryDisplay().bounds),
      { x: 400, y: 300, width: 1024, height: 768 },
      { x: 120, y: 80, width: 640, height: 480 },
    ];
    expect(await covered(kiosk, [first, second, third])).toEqual(['public', '', '']);
    const appears = kiosk.app.waitForEvent('window');
    await tell(kiosk, [second, third]);
    await expect.poll(() => covered(kiosk, [first, second, third])).toEqual(['public', 'desk', 'cover']);
    const cover = await appears;
    await expect(cover.getByRole('heading')).toHaveText('Conway Primary School');
    // It is a picture: no bridge, and nothing that can be pressed.
    expect(await cover.evaluate(() => 'kiosk' in window)).toBe(false);
    expect(await cover.locator('button, a, input').count()).toBe(0);
    await tell(kiosk, [third]);
    await expect.poll(() => covered(kiosk, [first, second, third])).toEqual(['public', '', 'desk']);
    await tell(kiosk, []);
    await expect.poll(() => covered(kiosk, [first, second, third])).toEqual(['public', '', '']);
  });
});

test.describe('a second display', () => {
  test.use({ start: { desk: 'second-display' } });

  test('gets the desk when it is plugged in, and gives it back when it is pulled out', async ({ kiosk }) => {
    const place = async () => {
      const state = await kiosk.call(kiosk.publicPage, 'kiosk.state', {});
      return state.ok ? state.value.deskPlace : undefined;
    };
    expect(await place()).toBe('same-screen');
    // The virtual display has one screen: the second is what the operating system would tell of.
    const plugIn = () =>
      kiosk.app.evaluate(({ screen }) => {
        const first = screen.getPrimaryDisplay();
        const second = { ...first, id: first.id + 1, bounds: { x: 400, y: 300, width: 1024, height: 768 } };
        screen.getAllDisplays = () => [first, second];
        screen.emit('display-added', {}, second);
      });
    const desk = () =>
      kiosk.app.evaluate(({ BrowserWindow, session }) => {
        const window = BrowserWindow.getAllWindows().find(
          ({ webContents }) => webContents.session === session.fromPartition('desk'),
        );
        return { visible: window?.isVisible(), bounds: window?.getBounds() };
      });
    const pullOut = () =>
      kiosk.app.evaluate(({ BrowserWindow, screen }) => {
        const first = screen.getPrimaryDisplay();
        screen.getAllDisplays = () => [first];
        screen.emit('display-removed', {}, first);
        return BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length;
      });
    await plugIn();
    await expect.poll(desk).toMatchObject({ visible: true, bounds: { x: 400, y: 300 } });
    expect(await place()).toBe('second-display');
    expect(await kiosk.call(kiosk.deskPage, 'staff.create-head', head())).toMatchObject({ ok: true });
    expect(await pullOut()).toBe(1);
    expect(await place()).toBe('same-screen');
    // Out of sight, and locked: the next visitor reaches this window by the staff door.
    expect(await kiosk.call(kiosk.deskPage, 'session.current', {})).toMatchObject({ value: { staff: null } });
  });
});
