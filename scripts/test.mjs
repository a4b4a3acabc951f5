// npm test: sets up, checks, and runs every test there is. The last line is the count: N passed, M failed.
import { checks } from './checks.mjs';
import { buildIfNeeded } from './build-program.mjs';
import { inspectPackages } from './packaging/inspect-packages.mjs';
import { packageBothWays } from './packaging/package-both-ways.mjs';
import { makeReachable } from './packaging/reachable.mjs';
import { prepare } from './set-up/prepare.mjs';
import { CannotGoOn, runScript, say } from './set-up/report.mjs';
import { Tally } from './testing/tally.mjs';
import { clearReports, runEndToEnd, runVitest } from './testing/run-tests.mjs';
import { startVirtualDisplay } from './virtual-display.mjs';

await runScript(async () => {
  const tally = new Tally();
  try {
    await testEverything(tally);
  } finally {
    tally.print();
  }
  return tally.failed === 0 ? 0 : 1;
});

async function testEverything(tally) {
  const runtime = await attempt(tally, 'set-up', () => prepare('test'));
  if (runtime === undefined) return;
  clearReports();

  for (const { name, run } of checks) {
    say(`Checking ${name}`);
    tally.addCheck(name, (await run()) === 0);
  }
  await runVitest(tally, 'unit, properties, store, house', ['unit', 'properties', 'store', 'house']);

  const packaged = await attempt(tally, 'build and packaging', async () => {
    await buildIfNeeded();
    await packageBothWays(runtime);
    inspectPackages();
    return makeReachable();
  });
  if (packaged === undefined) return;

  // Square, so that kiosks standing upright fit as well; open, because the packaged kiosk runs as another user.
  const screen = await attempt(tally, 'virtual display', () =>
    startVirtualDisplay({ width: 1920, height: 1920, openToAll: true }),
  );
  if (screen === undefined) return;
  const environment = { ...screen.environment, ...packaged.environment, KIOSK_ELECTRON: runtime.executable };
  try {
    await runVitest(tally, 'faults', ['faults'], environment);
    await runEndToEnd(tally, environment);
  } finally {
    await screen.stop();
    packaged.discard();
  }
}

/**
 * Does something that the rest depends on, and counts it as one check.
 * @template T
 * @param {Tally} tally
 * @param {string} name
 * @param {() => Promise<T>} action throws when it fails
 * @returns {Promise<T | undefined>} nothing when it failed
 */
async function attempt(tally, name, action) {
  say(`Next: ${name}`);
  try {
    const outcome = await action();
    tally.addCheck(name, true);
    return outcome;
  } catch (error) {
    if (error instanceof CannotGoOn) process.stderr.write(`${error.message}\n`);
    else console.error(error);
    tally.addCheck(name, false);
    return undefined;
  }
}
