import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCommandLine, type Start } from '../../../src/main/command-line.ts';

function read(words: string[], start: Partial<Start> = {}) {
  return readCommandLine({
    words,
    environment: {},
    packaged: true,
    openToTests: false,
    hasSwitch: () => false,
    ...start,
  });
}

test('an installed kiosk starts by itself, in kiosk mode, with the desk on the second display', () => {
  expect(read([])).toEqual({
    refused: undefined,
    wishes: {
      kiosk: true,
      desk: 'second-display',
      papers: { folder: undefined, socket: undefined },
      language: 'en-GB',
      quickPins: false,
    },
  });
});

test('an installed kiosk takes its data folder and the kind of display, and nothing else', () => {
  expect(read(['--data', '/srv/kiosk', '--kiosk', '--ozone-platform=wayland'])).toMatchObject({
    refused: undefined,
    wishes: { data: '/srv/kiosk' },
  });
  for (const words of [
    ['--desk', 'window'],
    ['--data'],
    ['--data='],
    ['--data', '--inspect'],
    ['--kiosk=false'],
    ['--paper-folder', '/srv/papers'],
    ['--print-socket', '/srv/cups.sock'],
    ['--quick-pins'],
    ['--ozone-platform=headless'],
    ['-i'],
    ['/remote-debugging-port=9222'],
    ['--'],
  ])
    expect(read(words).refused, words.join(' ')).toBeDefined();
});

test('whatever switch is added, an installed kiosk names it and does not start', () => {
  const allowed = new Set(['kiosk', 'data', 'ozone-platform', 'ozone-platform-hint']);
  const name = fc.stringMatching(/^[a-z][a-z-]{1,20}$/u).filter((word) => !allowed.has(word));
  fc.assert(
    fc.property(name, fc.constantFrom('', '=1'), (word, value) => {
      expect(read(['--data', '/srv/kiosk', `--${word}${value}`]).refused).toBe(`--${word}`);
    }),
  );
});

test('switches that Chromium learned elsewhere are refused too', () => {
  expect(read([], { hasSwitch: (name) => name === 'no-sandbox' }).refused).toBe('--no-sandbox');
  // A film of somebody’s pass in place of the camera.
  const film = 'use-file-for-fake-video-capture';
  expect(read([], { hasSwitch: (name) => name === film }).refused).toBe(`--${film}`);
  expect(read([], { environment: { ELECTRON_DISABLE_SANDBOX: '1' } }).refused).toBe(
    'ELECTRON_DISABLE_SANDBOX',
  );
  expect(read([], { environment: { ELECTRON_DISABLE_SANDBOX: '' } }).refused).toBeUndefined();
});

test('from the sources everything goes, so that tools can attach', () => {
  const words = ['.', '--no-sandbox', '--inspect=0', '--desk=same-screen', '--paper-folder', 'papers'];
  expect(read(words, { packaged: false })).toMatchObject({
    refused: undefined,
    wishes: { kiosk: false, desk: 'same-screen', papers: { folder: 'papers' } },
  });
});

test('PINs are quick for tests alone: never in a packaged program, nor in its end-to-end build', () => {
  expect(read(['--quick-pins'], { packaged: false }).wishes.quickPins).toBe(true);
  expect(read([], { packaged: false }).wishes.quickPins).toBe(false);
  expect(read(['--quick-pins'], { openToTests: true }).wishes.quickPins).toBe(false);
  expect(read(['--quick-pins']).refused).toBe('--quick-pins');
});
