// The checks that need no running program.
import { runTool } from './set-up/command.mjs';

/** Each gives the exit code of its tool. */
export const checks = [
  { name: 'types', run: () => runTool('typescript', ['--noEmit'], { command: 'tsc' }) },
  { name: 'lint', run: () => runTool('oxlint', []) },
  { name: 'format', run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']) },
  { name: 'unused code', run: () => runTool('knip', ['--no-progress']) },
];
