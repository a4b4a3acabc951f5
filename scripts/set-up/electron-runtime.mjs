// Which Electron the scripts run: one that was pointed out, the package's own, or the fallback.
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn, say } from './report.mjs';
import { lastLines, runQuietly } from './command.mjs';
import { ensureFallbackRuntime, fallbackFits } from './fallback-runtime.mjs';
import { ensureOwnRuntime } from './own-runtime.mjs';
import { inProject } from '../project.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} executable the Electron program
 * @property {string} distFolder the folder it lies in, as `electronDist` of electron-builder wants it
 * @property {string} version Electron's version, as the program itself gives it
 * @property {number} nodeApi the Node-API version it offers to native modules
 * @property {'pointed out' | 'own' | 'fallback'} kind
 */

/**
 * Finds a working Electron and says which.
 * @returns {Promise<Runtime>}
 */
export async function findElectron() {
  const runtime = await choose();
  const names = {
    'pointed out': `the one in ELECTRON_OVERRIDE_DIST_PATH`,
    own: 'the version the kiosk ships with',
    fallback: 'a stand-in for development and tests, because the current one cannot be downloaded here',
  };
  say(`Electron ${runtime.version}: ${names[runtime.kind]}`);
  // Test fixtures that are started by hand read this.
  mkdirSync(inProject('.runtime'), { recursive: true });
  writeFileSync(inProject('.runtime', 'found.json'), `${JSON.stringify(runtime, undefined, 2)}\n`);
  return runtime;
}

async function choose() {
  const pointedOut = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (pointedOut) {
    const found = examine(pointedOut, 'pointed out');
    if ('fault' in found) {
      throw new CannotGoOn(
        `ELECTRON_OVERRIDE_DIST_PATH is ${pointedOut}, but no Electron starts there:\n${found.fault}`,
      );
    }
    return found;
  }

  const own = await ensureOwnRuntime();
  if (own !== undefined) return examineOrStop(own, 'own');

  if (!fallbackFits()) {
    throw new CannotGoOn(
      'Electron could not be downloaded, and the stand-in exists for Linux on x64 only.\n' +
        'Connect to the internet, or set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron.',
    );
  }
  return examineOrStop(await ensureFallbackRuntime(), 'fallback');
}

function examineOrStop(distFolder, kind) {
  const found = examine(distFolder, kind);
  if ('fault' in found) throw new CannotGoOn(`Electron in ${distFolder} does not start:\n${found.fault}`);
  return found;
}

/** Runs the program as plain Node, which loads every library it needs but wants no display. */
function examine(distFolder, kind) {
  const executable = join(distFolder, executableName());
  if (!existsSync(executable)) return { fault: `${executable} does not exist.` };
  const { ok, output } = runQuietly(
    executable,
    ['-p', 'process.versions.electron + " " + process.versions.napi'],
    {
      env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' },
      timeout: 60_000,
    },
  );
  const [, version, nodeApi] = /^(\d+\.\d+\.\S+) (\d+)$/m.exec(output) ?? [];
  if (!ok || version === undefined) return { fault: lastLines(output) };
  return { executable, distFolder: realpathSync(distFolder), version, nodeApi: Number(nodeApi), kind };
}

/** The program's place below Electron's dist folder. */
function executableName() {
  if (process.platform === 'win32') return 'electron.exe';
  if (process.platform === 'darwin') return join('Electron.app', 'Contents', 'MacOS', 'Electron');
  return 'electron';
}
