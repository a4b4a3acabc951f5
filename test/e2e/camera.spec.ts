import type { Page } from '@playwright/test';
import { payloadOf } from '../../src/shared/codes.ts';
import { pictureOf } from '../support/camera-pictures.ts';
import { axeFinds } from './support/axe.ts';
import { DoorCamera } from './support/door-camera.ts';
import { expectItFits } from './support/fits.ts';
import { expect, type Kiosk, test } from './support/kiosk.ts';
import { openPhoneDesk, phoneOf } from './support/phone-desk.ts';
import { arrive, onSite, openDesk } from './support/visits.ts';

declare global {
  interface Window {
    /** Everything a camera was opened for, noted by these tests. */
    opened: MediaStream[];
  }
}

const camera = new DoorCamera();
test.use({ start: { args: camera.args } });
test.afterAll(() => camera.unplug());

/** Notes every stream a page opens; the real camera is opened all the same. */
async function noteStreams(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.opened = [];
    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wishes) => {
      const stream = await open(wishes);
      window.opened.push(stream);
      return stream;
    };
  });
}

const tracks = (page: Page) =>
  page.evaluate(() =>
    window.opened
      .flatMap((stream) => stream.getTracks())
      .map(({ kind, readyState }) => `${kind} ${readyState}`),
  );

/** Notes every address the public face wanted to reach and was not let to. */
async function noteRefusals({ app }: Kiosk): Promise<() => Promise<string[]>> {
  await app.evaluate(({ session }) => {
    const refused: string[] = [];
    Reflect.set(globalThis, 'refused', refused);
    session.fromPartition('public').webRequest.onErrorOccurred(({ url }) => void refused.push(url));
  });
  return () =>
    app.evaluate(() => {
      const refused: unknown = Reflect.get(globalThis, 'refused');
      return Array.isArray(refused) ? refused.map(String) : [];
    });
}

const visitor = { kind: 'parent', name: 'Zoë O’Brien-Testcase', seeing: 'Mrs Adeyemi' } as const;

test('a pass held to the camera signs out, and then the camera is off', async ({ kiosk }) => {
  await openDesk(kiosk);
  const page = kiosk.publicPage;
  await noteStreams(page);
  const refusals = await noteRefusals(kiosk);
  const { payload } = await arrive(kiosk, visitor);
  camera.show(pictureOf(payload, { turned: 12, blurred: 1, light: 0.7 }));
  await page.getByRole('button', { name: /^Sign out/u }).click();
  const panel = page.getByRole('region', { name: 'Still have your pass?' });
  expect(await tracks(page), 'off until it is asked for').toEqual([]);
  // By keyboard alone.
  await page.getByLabel('Who did you come to see?').focus();
  while (!(await panel.getByRole('button').evaluate((button) => button === document.activeElement)))
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Goodbye, Zoë');
  expect(await onSite(kiosk)).toEqual([]);
  expect(await tracks(page)).toEqual(['video ended']);
  expect(await refusals(), 'asked of the network').toEqual([]);
  // They would have been noticed.
  const far = 'https://cdn.example/zxing_reader.wasm';
  await kiosk.app.evaluate(
    ({ session }, url) =>
      session
        .fromPartition('public')
        .fetch(url)
        .catch(() => null),
    far,
  );
  expect(await refusals()).toEqual([far]);
});

test('the camera says what it sees, and turns off whenever nobody looks into it', async ({ kiosk }) => {
  const page = kiosk.publicPage;
  await noteStreams(page);
  camera.show(pictureOf('HTTPS://EXAMPLE.ORG/MENU'));
  await page.getByRole('button', { name: /^Sign out/u }).click();
  const panel = page.getByRole('region', { name: 'Still have your pass?' });
  const sign = panel.getByText('Camera on. No picture is kept.');
  const use = async () => {
    await panel.getByRole('button', { name: 'Use the camera' }).click();
    await expect(sign).toBeVisible();
  };
  const expectOff = async (times: number) => {
    await expect(sign).toHaveCount(0);
    expect(await tracks(page)).toEqual(Array.from({ length: times }, () => 'video ended'));
  };

  await use();
  await expect(panel.getByRole('status')).toHaveText(/^This code is not one of ours/u);
  await expectItFits(page);
  expect(await axeFinds(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Stop the camera' }).click();
  await expectOff(1);

  camera.showOnly(pictureOf(undefined, { light: 0 }));
  await use();
  await expect(panel.getByRole('status')).toHaveText(/^It is too dark/u);
  await page.getByLabel('Your full name').click();
  await expectOff(2);

  camera.show();
  await use();
  await expect(panel.getByRole('status')).toHaveText('Hold your code up to the camera.');
  await page.getByRole('button', { name: 'Ask the office' }).click();
  await expectOff(3);
  await page.getByRole('button', { name: 'Close' }).click();

  camera.show(pictureOf(payloadOf('ticket', '0123456789AB')));
  await use();
  await expect(page.getByRole('alert')).toContainText('phone ticket');
  await expect(panel.getByRole('status')).toHaveText('Your code was read.');
  await expectOff(4);

  await use();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page).toHaveTitle(/^Welcome/u);
  await expectOff(5);

  // Unplugged in the very moment it is wanted.
  await page.getByRole('button', { name: /^Sign out/u }).click();
  await panel.getByRole('button', { name: 'Use the camera' }).waitFor();
  camera.unplug();
  await panel.getByRole('button', { name: 'Use the camera' }).click();
  await expect(panel.getByRole('status')).toHaveText(/Use your name instead/u);
  await expect(page.getByLabel('Your full name')).toBeVisible();

  // A school that wants no camera has none.
  camera.show();
  await openDesk(kiosk);
  const change = { submission: crypto.randomUUID(), changes: { camera: false } };
  expect(await kiosk.call(kiosk.deskPage, 'settings.change', change)).toMatchObject({ ok: true });
  // Not the screen alone: whatever asked in the page would be refused.
  const asking = kiosk.publicPage.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'seen',
      ({ name }: Error) => name,
    ),
  );
  expect(await asking).toBe('NotAllowedError');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: /^Sign out/u }).click();
  await expect(panel).toContainText('Hold its code to the reader');
  await expect(panel.getByRole('button')).toHaveCount(0);
});

/** What a page gets that asks for the picture of a camera outright. */
const askFor = (page: Page) =>
  page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      (stream) => {
        for (const track of stream.getTracks()) track.stop();
        return 'seen';
      },
      ({ name }: Error) => name,
    ),
  );

test('the desk reads a ticket with a camera, and each face sees only while the school allows it there', async ({
  kiosk,
}) => {
  // The machine has its camera before the desk looks for one.
  camera.show();
  const desk = await openPhoneDesk(kiosk);
  const ticket = await phoneOf(kiosk, 'Wiktor Sobol');
  await noteStreams(desk);
  await desk.keyboard.press('F3');
  const use = desk.getByRole('button', { name: 'Use the camera' });
  const sign = desk.getByText('Camera on. No picture is kept.');

  await use.click();
  await expect(desk.getByText('Hold a ticket, card or tag up to the camera.')).toBeVisible();
  await expectItFits(desk);
  expect(await axeFinds(desk)).toEqual([]);
  await desk.keyboard.press('Escape');
  await expect(sign).toBeHidden();
  expect(await tracks(desk)).toEqual(['video ended']);

  await use.click();
  await expect(sign).toBeVisible();
  await desk.keyboard.press('F2');
  await expect(sign).toBeHidden();
  await desk.keyboard.press('F3');
  await expect(use).toBeVisible();
  expect(await tracks(desk), 'off, and not on again by itself').toEqual(['video ended', 'video ended']);

  camera.show(pictureOf(ticket.payload, { turned: 8 }));
  await use.click();
  await expect(desk.getByRole('heading', { name: 'Wiktor Sobol' })).toBeVisible();
  await expect(sign).toBeHidden();
  expect(await tracks(desk)).toEqual(['video ended', 'video ended', 'video ended']);

  const allow = async (changes: { camera: boolean; deskCamera: boolean }) => {
    const change = { submission: crypto.randomUUID(), changes };
    expect(await kiosk.call(desk, 'settings.change', change)).toMatchObject({ ok: true });
    return [await askFor(kiosk.publicPage), await askFor(desk)];
  };
  expect(await allow({ camera: true, deskCamera: false })).toEqual(['seen', 'NotAllowedError']);
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('textbox', { name: 'Short code of the ticket' })).toBeVisible();
  await expect(use).toHaveCount(0);
  expect(await allow({ camera: false, deskCamera: true })).toEqual(['NotAllowedError', 'seen']);
  expect(await allow({ camera: false, deskCamera: false })).toEqual(['NotAllowedError', 'NotAllowedError']);
});
