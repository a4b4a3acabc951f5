// Libraries and programs that come from the system, on Debian and Ubuntu.
import { existsSync } from 'node:fs';
import { CannotGoOn, say } from './report.mjs';
import { lastLines, runQuietly } from './command.mjs';

// Newer Ubuntu releases renamed some libraries; the first name that the system offers is taken.
const electronLibraries = [
  'libgtk-3-0t64|libgtk-3-0',
  'libnss3',
  'libasound2t64|libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatk-bridge2.0-0t64|libatk-bridge2.0-0',
  'libcups2t64|libcups2',
  'libdrm2',
];
const virtualDisplay = ['xvfb', 'xauth'];

/** What each purpose needs; `window` opens on a real display, the others on a virtual one. */
export const systemPackages = {
  window: electronLibraries,
  demo: [...electronLibraries, ...virtualDisplay, 'zbar-tools'],
  test: [
    ...electronLibraries,
    ...virtualDisplay,
    'zbar-tools', // reads tickets back, independently of the kiosk
    'xdotool', // types into the kiosk from outside
    'x11-xkb-utils', // lets a display believe that its keyboard is French
    'imagemagick', // pictures of the packaged kiosk, and of printed pages for zbar
    'poppler-utils', // reads the exported PDF
    'cups-daemon', // a print system of the tests' own
    'cups-client',
    'x11-utils',
    'faketime', // sets the clock of a program, and of nothing else
    'strace', // lets calls to the system fail, and tells what reached the disk
  ],
  bench: [...electronLibraries, ...virtualDisplay, 'sqlite3'],
  unpack: ['unzip'],
  compile: ['python3', 'make', 'g++'],
};

/**
 * Installs what is missing when allowed to (root), otherwise says what to type and stops.
 * Systems without dpkg are left alone: what is missing shows when Electron is tried.
 * @param {keyof typeof systemPackages} purpose
 */
export function ensureSystemPackages(purpose) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const missing = systemPackages[purpose].filter((choice) => !choice.split('|').some(isInstalled));
  if (missing.length === 0) return;

  if (process.getuid?.() !== 0) {
    const names = missing.map(preferredName).join(' ');
    throw new CannotGoOn(
      `Some system packages are missing. Install them, then try again:\n\n  sudo apt-get install ${names}`,
    );
  }
  say(`Installing system packages: ${missing.map((choice) => choice.split('|').at(-1)).join(', ')}`);
  apt(['update']);
  apt(['install', '--yes', '--no-install-recommends', ...missing.map(preferredName)]);
}

function isInstalled(name) {
  const { ok, output } = runQuietly('dpkg-query', ['--show', '--showformat=${Status}', name]);
  return ok && output.includes('install ok installed');
}

function preferredName(choice) {
  const names = choice.split('|');
  return (
    names.find((name) => /Candidate: \d/.test(runQuietly('apt-cache', ['policy', name]).output)) ??
    names.at(-1)
  );
}

function apt(parameters) {
  const { ok, output } = runQuietly('apt-get', ['-o', 'DPkg::Lock::Timeout=180', ...parameters], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (!ok) throw new CannotGoOn(`apt-get ${parameters.join(' ')} failed:\n\n${lastLines(output)}`);
}
