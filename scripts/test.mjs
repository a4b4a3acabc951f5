// npm test: sets up, checks, and runs every test there is. The last line is the count: N passed, M failed.
import { checks } from './checks.mjs';
import { buildIfNeeded } from './build-program.mjs';
import { packageBothWays } from './packaging/package-both-ways.mjs';
import { prepare } from './set-up/prepare.mjs';
import { runScript, say } from './set-up/report.mjs';
import { Tally } from './testing/tally.mjs';
import { clearReports, runEndToEnd, runVitest } from './testing/run-tests.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

/** Runs something that throws when it fails, and counts it as one check. */
async function attempt(tally, name, action) {
  say(name);
  try {
    await action();
    tally.addCheck(name, true);
    return true;
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    tally.addCheck(name, false);
    return false;
  }
}

await runScript(async () => {
  const tally = new Tally();
  const runtime = await prepare('test');
  clearReports();

  for (const { name, run } of checks) {
    say(`Checking ${name}`);
    tally.addCheck(name, (await run()) === 0);
  }

  say('Unit, property, store and house tests');
  await runVitest(tally, 'unit, properties, store, house', ['unit', 'properties', 'store', 'house']);

  const built = await attempt(tally, 'build', buildIfNeeded);
  if (built) {
    await attempt(tally, 'packaging', () => packageBothWays(runtime));
    const screen = await startVirtualDisplay({ width: 1920, height: 1920, openToAll: true });
    const environment = { ...screen.environment, KIOSK_ELECTRON: runtime.executable };
    try {
      say('Fault tests');
      await runVitest(tally, 'faults', ['faults'], environment);
      say('End-to-end tests');
      await runEndToEnd(tally, environment);
    } finally {
      await screen.stop();
    }
  }

  tally.print();
  return tally.failed === 0 ? 0 : 1;
});
