// npm run dev: the kiosk with hot reload. What follows `--` goes to the kiosk.
import { forgetBuild } from './build-program.mjs';
import { prepare } from './set-up/prepare.mjs';
import { runTool } from './set-up/command.mjs';
import { CannotGoOn, runScript } from './set-up/report.mjs';
import { projectEnvironment, sandboxArguments } from './project.mjs';
import { hasDisplay } from './virtual-display.mjs';

await runScript(async () => {
  if (!hasDisplay())
    throw new CannotGoOn('Hot reload needs a display. Without one, npm run demo shows the kiosk.');
  const runtime = await prepare('window');
  forgetBuild();
  const noSandbox = sandboxArguments().length > 0 ? ['--noSandbox'] : [];
  return runTool('electron-vite', ['dev', ...noSandbox, '--', ...process.argv.slice(2)], {
    env: { ...projectEnvironment(), ELECTRON_EXEC_PATH: runtime.executable },
  });
});
