// The Electron that the npm package `electron` stands for. It has no install script: the program is downloaded apart.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { say } from './report.mjs';
import { runQuietly } from './command.mjs';
import { inProject, projectEnvironment, projectNode } from '../project.mjs';

const packageFolder = inProject('node_modules', 'electron');
const failedTry = inProject('.runtime', 'electron-download-failed.json');
const oneDay = 24 * 60 * 60 * 1000;
const downloadLimit = 10 * 60 * 1000;
const cachedOnlyLimit = 15 * 1000;

/**
 * Its dist folder, downloaded when that is possible.
 * A failed try is remembered for a day (delete .runtime/electron-download-failed.json to try sooner).
 * @returns {Promise<string | undefined>}
 */
export async function ensureOwnRuntime() {
  const version = JSON.parse(
    readFileSync(inProject('node_modules', 'electron', 'package.json'), 'utf8'),
  ).version;
  if (isComplete(version)) return inProject('node_modules', 'electron', 'dist');
  if (failedLately(version)) return undefined;

  say(`Downloading Electron ${version}`);
  // Without an answer from the host, Electron's own cache on this machine may still have it: a short try.
  const timeout = (await hostAnswers(version)) ? downloadLimit : cachedOnlyLimit;
  runQuietly(projectNode, [inProject('node_modules', 'electron', 'install.js')], {
    cwd: packageFolder,
    env: projectEnvironment(),
    timeout,
  });
  if (isComplete(version)) {
    rmSync(failedTry, { force: true });
    return inProject('node_modules', 'electron', 'dist');
  }
  mkdirSync(inProject('.runtime'), { recursive: true });
  writeFileSync(failedTry, JSON.stringify({ version, at: Date.now() }));
  return undefined;
}

function isComplete(version) {
  const recorded = inProject('node_modules', 'electron', 'dist', 'version');
  const path = inProject('node_modules', 'electron', 'path.txt');
  if (!existsSync(recorded) || !existsSync(path)) return false;
  return readFileSync(recorded, 'utf8').trim().replace(/^v/, '') === version;
}

function failedLately(version) {
  try {
    const failed = JSON.parse(readFileSync(failedTry, 'utf8'));
    return failed.version === version && Math.abs(Date.now() - failed.at) < oneDay;
  } catch {
    return false;
  }
}

async function hostAnswers(version) {
  // Behind a proxy this plain question proves nothing; the installer knows how to use one.
  if (process.env['HTTPS_PROXY'] || process.env['https_proxy'] || process.env['ELECTRON_GET_USE_PROXY'])
    return true;
  const mirror = process.env['ELECTRON_MIRROR'] || process.env['npm_config_electron_mirror'];
  const address = new URL(
    `v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`,
    mirror || 'https://github.com/electron/electron/releases/download/',
  );
  try {
    const answer = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(6000) });
    return answer.ok;
  } catch {
    return false;
  }
}
