// Where things are. Plain Node 20, no dependency: this runs before anything is installed.
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {...string} parts a path below the project folder */
export function inProject(...parts) {
  return join(projectFolder, ...parts);
}

/** The Node 24 that the project brings along; everything after the install runs on it. */
export const projectNode = inProject(
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Settings that make `node` in any child process mean the project's own Node. */
export function projectEnvironment() {
  const separator = process.platform === 'win32' ? ';' : ':';
  const path = [inProject('node_modules', '.bin'), process.env['PATH'] ?? ''].join(separator);
  return { ...process.env, PATH: path };
}

/**
 * A folder that outlives this copy of the project, so that a second copy need not download or compile again.
 * Falls back to a folder inside the project when the person has no writable home.
 */
export function cacheFolder() {
  const home = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  for (const folder of [join(home, 'reception-kiosk'), inProject('.runtime', 'cache')]) {
    try {
      mkdirSync(folder, { recursive: true });
      return folder;
    } catch {
      // Not writable: the next one is.
    }
  }
  throw new Error('No folder can be written to for downloads.');
}

/** Chromium refuses to start its sandbox as root, which only happens on build machines. */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
