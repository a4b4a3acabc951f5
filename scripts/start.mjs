// npm start: sets up, builds when needed and opens the kiosk. What follows `--` goes to the kiosk:
//   npm start -- --kiosk --desk same-screen --data ./my-data
import { buildIfNeeded } from './build-program.mjs';
import { runDemo } from './demo/run-demo.mjs';
import { prepare } from './set-up/prepare.mjs';
import { runInForeground } from './set-up/command.mjs';
import { runScript, say } from './set-up/report.mjs';
import { projectFolder, sandboxArguments } from './project.mjs';
import { hasDisplay } from './virtual-display.mjs';

await runScript(async () => {
  if (!hasDisplay()) {
    say(
      'There is no display here: showing one school morning on a virtual one instead (as npm run demo does).',
    );
    await runDemo();
    return 0;
  }
  const runtime = await prepare('window');
  await buildIfNeeded();
  say('Opening the kiosk');
  return runInForeground(runtime.executable, [
    projectFolder,
    ...sandboxArguments(),
    ...process.argv.slice(2),
  ]);
});
