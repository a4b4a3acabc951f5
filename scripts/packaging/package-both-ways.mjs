// The packaged program in two folders that differ in one fuse: the one that ships, and one that test tools can attach to.
import { cpSync, existsSync, rmSync } from 'node:fs';
import { CannotGoOn } from '../set-up/report.mjs';
import { lastLines, runQuietly, runTool } from '../set-up/command.mjs';
import { inProject, projectEnvironment, projectNode } from '../project.mjs';

const unpackedName = process.platform === 'win32' ? 'win-unpacked' : 'linux-unpacked';
const executableName = process.platform === 'win32' ? 'Reception Kiosk.exe' : 'reception-kiosk';

/** Where the packaged programs are. */
export const packagedPrograms = {
  production: inProject('dist', 'production', unpackedName, executableName),
  endToEnd: inProject('dist', 'e2e', unpackedName, executableName),
};

/**
 * Packages the built program with the Electron that was found.
 * @param {import('../set-up/electron-runtime.mjs').Runtime} runtime
 */
export async function packageBothWays(runtime) {
  const production = inProject('dist', 'production', unpackedName);
  const endToEnd = inProject('dist', 'e2e', unpackedName);
  rmSync(inProject('dist'), { recursive: true, force: true });
  const code = await runTool('electron-builder', [
    '--dir',
    '--publish=never',
    '--config=electron-builder.yml',
    `--config.electronDist=${runtime.distFolder}`,
    `--config.electronVersion=${runtime.version}`,
    '--config.afterExtract=./scripts/packaging/remove-bare-app.mjs',
  ]);
  if (code !== 0 || !existsSync(packagedPrograms.production))
    throw new CannotGoOn('Packaging failed: see above.');

  // Copied rather than packaged again, so that nothing but the fuse can differ.
  cpSync(production, endToEnd, { recursive: true });
  const fuses = inProject('node_modules', '@electron', 'fuses', 'dist', 'bin.js');
  const parameters = [fuses, 'write', '--app', packagedPrograms.endToEnd, 'EnableNodeCliInspectArguments=on'];
  const { ok, output } = runQuietly(projectNode, parameters, { env: projectEnvironment() });
  if (!ok) throw new CannotGoOn(`The fuses of the end-to-end build could not be set:\n${lastLines(output)}`);
}
