import type { Page } from '@playwright/test';
import type { Face } from '../../src/shared/staff.ts';
import { expect, type Kiosk, test } from './support/kiosk.ts';

/** Everything Chromium lets a page ask about. */
const permissions = [
  'accelerometer',
  'ambient-light-sensor',
  'background-fetch',
  'background-sync',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'nfc',
  'notifications',
  'payment-handler',
  'periodic-background-sync',
  'persistent-storage',
  'screen-wake-lock',
  'storage-access',
  'window-management',
];

/** What a page can ask for outright: code for the page that answers something true only when it was granted. */
const requests: Record<string, string> = {
  camera: 'navigator.mediaDevices.getUserMedia({ video: true })',
  microphone: 'navigator.mediaDevices.getUserMedia({ audio: true })',
  'camera and microphone': 'navigator.mediaDevices.getUserMedia({ video: true, audio: true })',
  screen: 'navigator.mediaDevices.getDisplayMedia()',
  'the screen by the old way':
    "navigator.mediaDevices.getUserMedia({ video: { mandatory: { chromeMediaSource: 'desktop' } } })",
  place: 'new Promise((granted, refused) => navigator.geolocation.getCurrentPosition(granted, refused))',
  notifications: "Notification.requestPermission().then((answer) => answer === 'granted')",
  'reading the clipboard': "navigator.clipboard.readText().then(() => 'read')",
  'writing the clipboard': "navigator.clipboard.writeText('x').then(() => 'written')",
  midi: 'navigator.requestMIDIAccess({ sysex: true })',
  // The promise stays open for ever when the engine's owner says no.
  'full screen': `Promise.race([document.documentElement.requestFullscreen(),
    new Promise((resolve) => setTimeout(resolve, 500))]).then(() => document.fullscreenElement)`,
  'keeping the screen on': "navigator.wakeLock.request('screen')",
  'storage for ever': 'navigator.storage.persist()',
  'the pointer': "document.body.requestPointerLock({ unadjustedMovement: true }).then(() => 'locked')",
  usb: 'navigator.usb.requestDevice({ filters: [] })',
  serial: 'navigator.serial.requestPort()',
  hid: 'navigator.hid.requestDevice({ filters: [] }).then((devices) => devices.length > 0)',
  bluetooth: 'navigator.bluetooth.requestDevice({ acceptAllDevices: true })',
  fonts: 'queryLocalFonts().then((found) => found.length > 0)',
  'the file picker': 'showOpenFilePicker()',
  'the folder picker': 'showDirectoryPicker()',
};

/** Those of them that see or hear. */
const media = ['camera', 'microphone', 'camera and microphone', 'screen', 'the screen by the old way'];

/** The one thing that is granted at all: the picture of a camera, to the faces people see. */
const may = { public: ['camera'], desk: ['camera'] } as const satisfies Partial<
  Record<Face, readonly string[]>
>;

/** What a page gets that asks for something outright. */
function ask(page: Page, request: string): Promise<unknown> {
  return page.evaluate(
    `Promise.race([
      (async () => ${request})().then((got) => got ? 'granted' : 'refused', () => 'refused'),
      new Promise((resolve) => setTimeout(() => resolve('no answer'), 1500)),
    ])`,
  );
}

// There is a camera and a microphone to be had.
test.use({ start: { args: ['--use-fake-device-for-media-stream'] } });

for (const face of ['public', 'desk'] as const) {
  const its: readonly string[] = may[face];
  test(`the ${face} window is granted ${its.join() || 'nothing'}`, async ({ kiosk }) => {
    kiosk.complaints.expect(/./u);
    const page = face === 'public' ? kiosk.publicPage : kiosk.deskPage;
    const granted = await page.evaluate(async (names) => {
      const found: string[] = [];
      for (const name of names) {
        try {
          const status: unknown = await Reflect.apply(navigator.permissions.query, navigator.permissions, [
            { name },
          ]);
          if (status instanceof PermissionStatus && status.state === 'granted') found.push(name);
        } catch {
          // A name this engine does not know.
        }
      }
      return found;
    }, permissions);
    expect(granted).toEqual(its);
    for (const [name, request] of Object.entries(requests))
      expect(await ask(page, request), name).toBe(its.includes(name) ? 'granted' : 'refused');
    if (face === 'desk') await expectBlindPaper(kiosk);
  });
}

/** A page in the session that papers are made in neither sees nor hears. */
async function expectBlindPaper({ app }: Kiosk): Promise<void> {
  const opened = app.waitForEvent('window');
  await app.evaluate(({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { partition: 'paper' } });
    void window.loadURL('app://kiosk/paper.html');
  });
  const page = await opened;
  await page.waitForURL('app://kiosk/paper.html');
  for (const name of media) expect(await ask(page, requests[name] ?? ''), `paper: ${name}`).toBe('refused');
}
