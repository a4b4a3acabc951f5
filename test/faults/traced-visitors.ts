import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testRegister } from '../support/test-register.ts';
import { readTrace, type Step, TRACED, TRACED_NAMES } from './read-trace.ts';

const program = fileURLToPath(new URL('visitors-at-the-door.ts', import.meta.url));

/** Makes a register in a folder of its own and closes it again. */
export function newRegister(): string {
  const register = testRegister();
  register.close();
  return register.folder;
}

/**
 * Lets visitors sign in in a program of its own, under strace, and answers everything it did to the register’s files.
 * `refuse` lets calls to the system fail, in strace’s words; `existing` names the files that are there before.
 */
export function traceVisitors(
  folder: string,
  options: readonly string[],
  { refuse, existing = ['register.db'] }: { refuse?: string; existing?: readonly string[] } = {},
): Step[] {
  const traces = mkdtempSync(join(tmpdir(), 'kiosk-trace-'));
  try {
    // A file for every thread (the register works in one alone), with every byte that was written.
    const recording = ['-ff', '-qq', '-o', join(traces, 'of'), '-xx', '-s', '30000000', '-e', 'signal=none'];
    const calls = ['-e', `trace=${TRACED},${TRACED_NAMES}`];
    const refusals = refuse === undefined ? [] : ['-e', `inject=${refuse}`];
    const command = [process.execPath, program, '--folder', folder, ...options];
    const all = [...recording, ...calls, ...refusals, ...command];
    const { stdout, stderr, error } = spawnSync('strace', all, { encoding: 'utf8' });
    if (error) throw error;
    const [, pid] = /^ready (\d+)$/mu.exec(stdout) ?? [];
    if (pid === undefined) throw new Error(`Nobody opened the door: ${stdout}${stderr}`);
    const steps = readTrace(readFileSync(join(traces, `of.${pid}`), 'latin1'), folder, existing);
    if (wordsOf(steps, 'fault').length > 0) throw new Error(stdout);
    return steps;
  } finally {
    rmSync(traces, { recursive: true, force: true });
  }
}

/** The submissions of which a program said this, in order. */
export function wordsOf(steps: readonly Step[], word: 'asked' | 'saved' | 'refused' | 'fault'): string[] {
  return steps.flatMap((step) =>
    step.what === 'said' && step.words[0] === word ? [step.words[1] ?? ''] : [],
  );
}
