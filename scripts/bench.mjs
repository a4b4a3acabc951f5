// npm run bench: measures the kiosk against the bare minimum, on this machine, and prints the ratios.
import { buildIfNeeded } from './build-program.mjs';
import { prepare } from './set-up/prepare.mjs';
import { runInForeground } from './set-up/command.mjs';
import { runScript } from './set-up/report.mjs';
import { inProject, projectEnvironment, projectNode } from './project.mjs';
import { hasDisplay, startVirtualDisplay } from './virtual-display.mjs';

await runScript(async () => {
  const runtime = await prepare('bench');
  await buildIfNeeded();
  const screen = hasDisplay() ? undefined : await startVirtualDisplay();
  const env = { ...projectEnvironment(), ...screen?.environment, KIOSK_ELECTRON: runtime.executable };
  try {
    return await runInForeground(projectNode, [inProject('test', 'bench', 'bench.ts')], { env });
  } finally {
    await screen?.stop();
  }
});
