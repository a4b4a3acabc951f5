// Building out/ when it is older than the sources.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CannotGoOn, say } from './set-up/report.mjs';
import { runTool } from './set-up/command.mjs';
import { inProject, projectFolder } from './project.mjs';

const inputs = ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const record = inProject('out', 'built-from.txt');

/** Builds main, preload and renderer unconditionally. */
export async function buildProgram() {
  const state = sourceState();
  const code = await runTool('electron-vite', ['build', '--logLevel', 'warn']);
  if (code !== 0) throw new CannotGoOn('The program could not be built.');
  writeFileSync(record, state);
}

/** Builds only when a source file was added, removed or changed since the last build. */
export async function buildIfNeeded() {
  const built = ['main/main.js', 'preload/preload.cjs', 'renderer/index.html'];
  const complete = built.every((file) => existsSync(inProject('out', file)));
  if (complete && existsSync(record) && readFileSync(record, 'utf8') === sourceState()) return;
  say('Building');
  await buildProgram();
}

/** Makes the next start build again, because something else is about to write to out/. */
export function forgetBuild() {
  rmSync(record, { force: true });
}

/** A fingerprint of the sources: their names, sizes and times. */
function sourceState() {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = inProject(input);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      : [path];
    for (const file of files.toSorted()) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${relative(projectFolder, file)} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
