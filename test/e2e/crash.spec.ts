import type { ElectronApplication } from '@playwright/test';
import { expect, type Kiosk, test } from './support/kiosk.ts';
import { pageOf } from './support/open-kiosk.ts';

/** Crashes the window of a face from outside, as a fault in the engine would. */
function crash(app: ElectronApplication, face: 'public' | 'desk'): Promise<void> {
  return app.evaluate(({ BrowserWindow, session }, partition) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      if (webContents.session === session.fromPartition(partition)) webContents.forcefullyCrashRenderer();
  }, face);
}

/** Milliseconds until the page of a face answers with a document of its own again. */
async function backWithin({ app }: Kiosk, face: 'public' | 'desk', since: number): Promise<number> {
  const answered = () =>
    app.evaluate(async ({ BrowserWindow, session }, partition) => {
      for (const { webContents } of BrowserWindow.getAllWindows()) {
        if (webContents.session !== session.fromPartition(partition)) continue;
        if (webContents.isCrashed() || webContents.isLoadingMainFrame()) return false;
        const stale = webContents.executeJavaScript(
          "'before' in window || document.readyState !== 'complete'",
        );
        const late = new Promise((resolve) => setTimeout(() => resolve(true), 200));
        return !(await Promise.race([stale, late]).catch(() => true));
      }
      return false;
    }, face);
  await expect.poll(answered, { timeout: 20_000, intervals: [50] }).toBe(true);
  return performance.now() - since;
}

for (const face of ['public', 'desk'] as const) {
  test(`after a crash the ${face} window comes back within five seconds, with nobody signed in`, async ({
    kiosk,
  }) => {
    kiosk.complaints.expect(/./u);
    const head = { submission: crypto.randomUUID(), name: 'Ng', pin: '618204' };
    expect(await kiosk.call(kiosk.deskPage, 'staff.create-head', head)).toMatchObject({ ok: true });
    const page = face === 'public' ? kiosk.publicPage : kiosk.deskPage;
    await page.evaluate(() => Object.assign(window, { before: true }));
    const since = performance.now();
    await crash(kiosk.app, face);
    expect(await backWithin(kiosk, face, since)).toBeLessThan(5000);
    expect(kiosk.log().filter(({ what }) => what === 'page-gone')).toHaveLength(1);
    const staff = await kiosk.app.evaluate(async ({ BrowserWindow, session }) => {
      const desk = BrowserWindow.getAllWindows().find(
        ({ webContents }) => webContents.session === session.fromPartition('desk'),
      );
      const ask = "kiosk.call('session.current', {}).then(({ value }) => value.staff)";
      const answer: unknown = await desk?.webContents.executeJavaScript(ask);
      return answer;
    });
    // A crash at the door leaves the desk alone.
    if (face === 'desk') expect(staff).toBe(null);
    else expect(staff).toMatchObject({ name: 'Ng' });
  });
}

test('a page that hangs comes back by itself', async ({ kiosk }) => {
  kiosk.complaints.expect(/./u);
  await kiosk.publicPage.evaluate(() => {
    Object.assign(window, { before: true });
    setTimeout(() => {
      for (;;);
    });
  });
  const took = await backWithin(kiosk, 'public', performance.now());
  expect(took).toBeLessThan(10_000);
  expect(kiosk.log().map(({ what }) => what)).toEqual(expect.arrayContaining(['page-hangs', 'page-gone']));
});

test('a page that crashes again and again is given time, and still comes back', async ({ kiosk }) => {
  kiosk.complaints.expect(/./u);
  for (let time = 0; time < 3; time += 1) {
    await crash(kiosk.app, 'public');
    await backWithin(kiosk, 'public', performance.now());
  }
  expect(kiosk.log().filter(({ what }) => what === 'page-gone')).toHaveLength(3);
  await pageOf(kiosk.app, 'desk');
});

test('the log holds nothing a person typed', async ({ kiosk }) => {
  kiosk.complaints.expect(/./u);
  const name = 'Wilhelmina Canary-Müller';
  const head = { submission: crypto.randomUUID(), name, pin: '730194' };
  await kiosk.call(kiosk.deskPage, 'staff.create-head', head);
  await crash(kiosk.app, 'desk');
  await expect.poll(() => kiosk.log().length).toBeGreaterThan(1);
  expect(JSON.stringify(kiosk.log())).not.toMatch(/Canary|730194/u);
});
