// Starting other programs.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, projectEnvironment, projectFolder, projectNode } from '../project.mjs';

/**
 * Runs a program to its end, silently.
 * @param {string} program
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {{ ok: boolean, output: string }} `output` holds both streams
 */
export function runQuietly(program, parameters, options = {}) {
  const run = spawnSync(program, parameters, {
    cwd: projectFolder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  const output = [run.stdout, run.stderr, run.error?.message].filter(Boolean).join('');
  return { ok: run.status === 0, output: output.trim() };
}

/** The last lines of a program's output: enough to see what went wrong. */
export function lastLines(output, count = 15) {
  return output.split('\n').slice(-count).join('\n');
}

/**
 * Runs a program in the foreground, passing on interruptions, and waits for it.
 * @param {string} program
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when it was ended by a signal or could not start
 */
export function runInForeground(program, parameters, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: projectFolder,
      env: projectEnvironment(),
      stdio: 'inherit',
      ...options,
    });
    let interrupted = false;
    // The keyboard’s interruption reaches every program of the terminal by itself. A second one would end the kiosk at
    // once, before it has closed its register.
    const note = () => {
      interrupted = true;
    };
    const passOn = (signal) => {
      interrupted = true;
      child.kill(signal);
    };
    process.on('SIGINT', note);
    process.on('SIGTERM', passOn);
    const finish = (code) => {
      process.off('SIGINT', note);
      process.off('SIGTERM', passOn);
      // Whoever interrupts one step means the whole script (130: ended by the keyboard, in the manner of shells).
      if (interrupted) process.exit(130);
      resolve(code);
    };
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`);
      finish(1);
    });
    child.on('exit', (code) => finish(code ?? 1));
  });
}

/**
 * The script behind a command of an installed package, to be run with the project's Node on every system.
 * @param {string} packageName
 * @param {string} [command] the command's name when the package has several
 */
export function toolScript(packageName, command = packageName) {
  const folder = inProject('node_modules', ...packageName.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** Runs an installed package's command in the foreground with the project's Node. */
export function runTool(packageName, parameters, options = {}) {
  const { command, ...rest } = options;
  return runInForeground(projectNode, [toolScript(packageName, command), ...parameters], rest);
}
