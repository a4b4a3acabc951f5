// npm run build: builds the three parts of the program into out/.
import { buildProgram } from './build-program.mjs';
import { prepare } from './set-up/prepare.mjs';
import { runScript } from './set-up/report.mjs';

await runScript(async () => {
  await prepare('window');
  await buildProgram();
});
