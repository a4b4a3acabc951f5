// npm run dist: installers for this system (or `-- --win`, `-- --linux`). npm run dist:dir: the bare program, twice.
import { buildProgram } from './build-program.mjs';
import { inspectPackages } from './packaging/inspect-packages.mjs';
import { packageBothWays, packagedPrograms } from './packaging/package-both-ways.mjs';
import { prepare } from './set-up/prepare.mjs';
import { runTool } from './set-up/command.mjs';
import { CannotGoOn, runScript, say } from './set-up/report.mjs';

await runScript(async () => {
  const parameters = process.argv.slice(2);
  const runtime = await prepare('window');
  if (parameters.includes('--dir')) {
    await buildProgram();
    await packageBothWays(runtime);
    inspectPackages();
    say(`As it ships: ${packagedPrograms.production}`);
    say(`For end-to-end tests: ${packagedPrograms.endToEnd}`);
    if (runtime.kind === 'fallback')
      say('Both stand on the stand-in Electron: good for trying out, not for a school.');
    return 0;
  }
  if (runtime.kind === 'fallback') {
    throw new CannotGoOn(
      'Installers are made with the current Electron, which cannot be downloaded here.\n' +
        'Try again with an internet connection, or use npm run dist:dir for the bare program.',
    );
  }
  await buildProgram();
  return runTool('electron-builder', ['--publish=never', '--config=electron-builder.yml', ...parameters]);
});
