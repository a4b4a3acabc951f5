// npm run setup: makes this machine able to build, run and test the kiosk.
import { prepare } from './set-up/prepare.mjs';
import { runScript, say } from './set-up/report.mjs';

await runScript(async () => {
  await prepare('test');
  say('Ready.');
});
