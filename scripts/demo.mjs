// npm run demo: one school morning on the real program, on a virtual display.
import { runDemo } from './demo/run-demo.mjs';
import { runScript } from './set-up/report.mjs';

await runScript(runDemo);
