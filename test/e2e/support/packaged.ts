import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const sources = fileURLToPath(new URL('../../..', import.meta.url));

/** The packaged programs: named by the environment, or where `npm run dist:dir` puts them. */
export const packaged = {
  production:
    process.env['KIOSK_PACKAGED'] ?? join(sources, 'dist/production/linux-unpacked/reception-kiosk'),
  endToEnd: process.env['KIOSK_PACKAGED_E2E'] ?? join(sources, 'dist/e2e/linux-unpacked/reception-kiosk'),
};

/** The program as it ships, run by somebody without rights, on a home of its own. */
export interface Installed {
  process: ChildProcess;
  data: string;
  /** What it said on its way out. */
  complaint(): string;
  /** Its exit code; null when a signal ended it. */
  ended: Promise<number | null>;
  discard(): void;
}

/** Starts the program as it ships. */
export function startInstalled(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Installed {
  const home = mkdtempSync(join(tmpdir(), 'kiosk-home-'));
  const data = join(home, 'data');
  const started = spawn(
    'sh',
    [join(sources, 'scripts/packaging/as-plain-user.sh'), '--data', data, ...words],
    {
      env: { ...process.env, ...environment, KIOSK_PROGRAM: packaged.production, KIOSK_HOME: home },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let said = '';
  started.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return {
    process: started,
    data,
    complaint: () => said,
    ended: new Promise((resolve) => started.once('exit', resolve)),
    discard: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** A process as /proc tells of it. */
interface ProcessFacts {
  id: number;
  parent: number;
  words: string;
  /** 2 when a filter of system calls is on (proc(5)). */
  seccomp: number;
}

/** The processes below one. */
export function descendants(of: number): ProcessFacts[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .flatMap((name) => factsOf(Number(name)));
  const below = (parent: number): ProcessFacts[] =>
    all.flatMap((facts) => (facts.parent === parent ? [facts, ...below(facts.id)] : []));
  return below(of);
}

function factsOf(id: number): ProcessFacts[] {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'mu').exec(status)?.[1]);
    const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return [{ id, parent: figure('PPid'), words, seccomp: figure('Seccomp') }];
  } catch {
    // It ended while we looked.
    return [];
  }
}
