// Sets the stage for the school morning: the display, a new register, the output folder.
import { mkdirSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { buildIfNeeded } from '../build-program.mjs';
import { prepare } from '../set-up/prepare.mjs';
import { CannotGoOn, say } from '../set-up/report.mjs';
import { inProject, projectEnvironment, projectFolder, projectNode } from '../project.mjs';
import { startVirtualDisplay } from '../virtual-display.mjs';

/** Runs the morning and leaves its pictures, exports and register in demo-output/. */
export async function runDemo() {
  if (process.platform !== 'linux') {
    throw new CannotGoOn(
      'The demo needs a virtual display, which the scripts can start on Linux only. Use npm start here.',
    );
  }
  const runtime = await prepare('demo');
  await buildIfNeeded();
  const output = inProject('demo-output');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  const screen = await startVirtualDisplay();
  try {
    say('One school morning begins');
    const code = await playMorning(runtime.executable, { ...projectEnvironment(), ...screen.environment });
    if (code !== 0) throw new CannotGoOn('The school morning did not come to its end: see above.');
    say('Pictures, the exported log and the register (register.db) are in demo-output/');
  } finally {
    await screen.stop();
  }
}

/** A process of its own: Playwright needs the project's Node, which may only just have been installed. */
function playMorning(executable, environment) {
  const parameters = [inProject('scripts', 'demo', 'morning.mjs')];
  const env = { ...environment, KIOSK_ELECTRON: executable };
  return new Promise((resolve) => {
    const player = spawn(projectNode, parameters, { cwd: projectFolder, env, stdio: 'inherit' });
    player.on('exit', (code) => resolve(code ?? 1));
  });
}
