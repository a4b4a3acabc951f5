import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { pictureOf } from '../support/camera-pictures.ts';
import { DoorCamera } from './support/door-camera.ts';
import { keyChords } from './support/key-chords.ts';
import { openKiosk } from './support/open-kiosk.ts';
import { coloursIn, difference, openOwnDisplay } from './support/own-display.ts';
import { descendants, packaged, startInstalled } from './support/packaged.ts';
import { arrive } from './support/visits.ts';

test('as it ships it opens in its sandbox, fills the display, and no key leads out of it', async () => {
  const info = test.info();
  const display = await openOwnDisplay();
  // Node’s settings must be without effect.
  const kiosk = startInstalled([], { ...display.environment, NODE_OPTIONS: '--inspect=0' });
  const windows = () => display.xdotool('search', '--onlyvisible', '--class', 'reception').split('\n').length;
  const picture = (name: string) => {
    const path = info.outputPath(`${name}.png`);
    display.picture(path);
    return path;
  };
  try {
    await expect.poll(() => existsSync(join(kiosk.data, 'kiosk-made.json')), { timeout: 30_000 }).toBe(true);
    await expect.poll(() => coloursIn(picture('welcome')), { timeout: 30_000 }).toBeGreaterThan(50);

    const { pid = 0 } = kiosk.process;
    const renderers = descendants(pid).filter(({ words }) => words.includes('--type=renderer'));
    expect(renderers.length).toBeGreaterThanOrEqual(2);
    for (const { words, seccomp } of renderers) {
      expect(seccomp, words).toBe(2);
      expect(words).not.toContain('--no-sandbox');
    }

    const id = display.xdotool('search', '--onlyvisible', '--class', 'reception').split('\n')[0] ?? '';
    const [, width, height] = /Geometry: (\d+)x(\d+)/u.exec(display.xdotool('getwindowgeometry', id)) ?? [];
    expect(Number(width)).toBeGreaterThanOrEqual(1920);
    expect(Number(height)).toBeGreaterThanOrEqual(1080);

    display.xdotool('windowfocus', '--sync', id);
    await settle();
    const before = picture('before');
    display.xdotool('key', 'Tab');
    await settle();
    // Keys do arrive: the focus is seen to move.
    const tabbed = picture('tab');
    expect(difference(before, tabbed)).toBeGreaterThan(0.045);
    const seen = windows();
    for (const chord of keyChords) display.xdotool('key', chord);
    await settle();
    expect(windows()).toBe(seen);
    expect(kiosk.process.exitCode).toBe(null);
    // The minute on the clock may change; a reload or a zoom would lose or move the ring around the focus.
    expect(difference(tabbed, picture('after-all-chords'))).toBeLessThan(0.045);

    expect(kiosk.complaint()).not.toContain('listening on');

    kiosk.process.kill('SIGTERM');
    expect(await kiosk.ended).toBe(0);
    expect(existsSync(join(kiosk.data, 'register.db'))).toBe(true);
    expect(existsSync(join(kiosk.data, 'register.db-wal')), 'closed cleanly').toBe(false);
    expect(readFileSync(join(kiosk.data, 'logs', 'kiosk.log'), 'utf8')).not.toMatch(
      /page-gone|fault|exception/u,
    );
  } finally {
    kiosk.process.kill('SIGKILL');
    kiosk.discard();
    await display.close();
  }
});

/** What an installed kiosk must not start with. */
const refusals: readonly { words?: readonly string[]; environment?: Record<string, string> }[] = [
  { words: ['--remote-debugging-port=9222'] },
  { words: ['--remote-debugging-port', '9222'] },
  { words: ['-remote-debugging-port=9222'] },
  { words: ['--remote-debugging-pipe'] },
  { words: ['--inspect'] },
  { words: ['--inspect=0'] },
  { words: ['--inspect-brk'] },
  { words: ['--no-sandbox'] },
  { words: ['--disable-setuid-sandbox'] },
  { words: ['--disable-web-security'] },
  { words: ['--js-flags=--expose-gc'] },
  { words: ['--renderer-cmd-prefix=xterm'] },
  { words: ['--load-extension=/tmp'] },
  { words: ['--user-data-dir=/tmp/elsewhere'] },
  { words: ['--proxy-server=127.0.0.1:1'] },
  { words: ['--use-fake-device-for-media-stream', '--use-file-for-fake-video-capture=/tmp/pass.y4m'] },
  { words: ['--a-switch-of-tomorrow'] },
  { words: ['--desk', 'window'] },
  { words: ['--paper-folder', '/tmp'] },
  { words: ['--data', '--remote-debugging-port=9222'] },
  { words: ['--kiosk=no'] },
  { words: ['/etc/passwd'] },
  { words: ['--', '--no-sandbox'] },
  { environment: { ELECTRON_DISABLE_SANDBOX: '1' } },
  { environment: { ELECTRON_RUN_AS_NODE: '1' } },
  { environment: { ELECTRON_ENABLE_LOGGING: '1' } },
  { environment: { SSLKEYLOGFILE: '/tmp/keys' } },
];

test('as it ships it refuses to start with anything that would open it', async () => {
  const display = await openOwnDisplay();
  try {
    for (const { words = [], environment = {} } of refusals) {
      const name = [...Object.entries(environment).map((pair) => pair.join('=')), ...words].join(' ');
      const kiosk = startInstalled(words, { ...display.environment, ...environment });
      const late = setTimeout(() => kiosk.process.kill('SIGKILL'), 15_000);
      expect(await kiosk.ended, name).toBe(64);
      clearTimeout(late);
      expect(kiosk.complaint(), name).toContain('Reception Kiosk does not start with');
      expect(kiosk.complaint(), name).not.toContain('listening on');
      expect(existsSync(kiosk.data), name).toBe(false);
      kiosk.discard();
    }
  } finally {
    await display.close();
  }
});

test('the two builds are the same program but for one fuse', async () => {
  const sums = Object.values(packaged).map((program) =>
    createHash('sha256')
      .update(readFileSync(join(dirname(program), 'resources', 'app.asar')))
      .digest('hex'),
  );
  expect(sums[0]).toBe(sums[1]);
  const production = await getCurrentFuseWire(packaged.production);
  const endToEnd = await getCurrentFuseWire(packaged.endToEnd);
  expect(production).toMatchObject({
    [FuseV1Options.RunAsNode]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
  });
  expect(endToEnd).toEqual({
    ...production,
    [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.ENABLE,
  });
});

test('the packaged program signs in, and out by its camera, like the one run from the sources', async () => {
  const camera = new DoorCamera();
  const kiosk = await openKiosk({ program: packaged.endToEnd, args: camera.args });
  expect(await kiosk.call(kiosk.publicPage, 'kiosk.state', {})).toMatchObject({
    ok: true,
    value: { recordReady: true },
  });
  const help = { submission: crypto.randomUUID(), reason: 'help' } as const;
  expect(await kiosk.call(kiosk.publicPage, 'help.call', help)).toMatchObject({ ok: true });
  // The decoder and its worker come out of the archive.
  const { payload } = await arrive(kiosk, { kind: 'parent', name: 'Łucja Testcase', seeing: 'Mrs Adeyemi' });
  camera.show(pictureOf(payload));
  await kiosk.publicPage.getByRole('button', { name: /^Sign out/u }).click();
  await kiosk.publicPage.getByRole('button', { name: 'Use the camera' }).click();
  await expect(kiosk.publicPage.getByRole('heading', { level: 1 })).toHaveText('Goodbye, Łucja');
  await kiosk.close();
  camera.unplug();
  expect(kiosk.complaints.unexpected).toEqual([]);
});

/** Until the screen has drawn what a key did. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}
