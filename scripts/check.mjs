// npm run check: types, lint, format, unused code and the house rules.
import { checks } from './checks.mjs';
import { ensureNpmPackages } from './set-up/npm-packages.mjs';
import { runTool } from './set-up/command.mjs';
import { runScript, say } from './set-up/report.mjs';

const house = {
  name: 'house rules',
  run: () => runTool('vitest', ['run', '--config', 'test/vitest.config.ts', '--project', 'house']),
};

await runScript(async () => {
  ensureNpmPackages();
  const failed = [];
  for (const { name, run } of [...checks, house]) {
    say(`Checking ${name}`);
    if ((await run()) !== 0) failed.push(name);
  }
  say(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
});
