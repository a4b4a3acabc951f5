import { expect, test } from './support/kiosk.ts';

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
  screen: 'navigator.mediaDevices.getDisplayMedia()',
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

for (const face of ['public', 'desk'] as const) {
  test(`the ${face} window is granted nothing`, async ({ kiosk }) => {
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
    expect(granted).toEqual([]);
    for (const [name, request] of Object.entries(requests)) {
      const outcome = await page.evaluate(
        `Promise.race([
          (async () => ${request})().then((got) => got ? 'granted' : 'refused', () => 'refused'),
          new Promise((resolve) => setTimeout(() => resolve('no answer'), 1500)),
        ])`,
      );
      expect(outcome, name).toBe('refused');
    }
  });
}
