import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronExecutable, project, rootNeeds } from '../e2e/support/open-kiosk.ts';
import type { Comparison } from './measure.ts';

const ROUNDS = 7;
const BARE = join(import.meta.dirname, 'bare-window');

interface Pair {
  ours: number[];
  bare: number[];
}

/** A program that was started, its page ready to be touched. */
export interface Started {
  app: ElectronApplication;
  page: Page;
  /** Milliseconds from the start of the process to a button on its page. */
  took: number;
}

/** Starts a program and waits until its first button can be touched. */
export async function start(folder: string, words: readonly string[] = []): Promise<Started> {
  const began = performance.now();
  const app = await _electron.launch({
    executablePath: electronExecutable(),
    chromiumSandbox: true,
    args: [folder, ...rootNeeds, ...words],
    cwd: project,
  });
  const page = await app.firstWindow();
  await page.getByRole('button').first().waitFor();
  return { app, page, took: performance.now() - began };
}

/** Starts the kiosk on a register in a folder of its own. */
export function startKiosk(data: string): Promise<Started> {
  return start(project, ['--data', data, '--desk', 'window']);
}

/** Megabytes in the working sets of all processes of a program. */
export async function memoryOf(app: ElectronApplication): Promise<number> {
  const kilobytes = await app.evaluate(({ app: program }) =>
    program.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  );
  return kilobytes / 1024;
}

/** Start to usable welcome screen, and memory, each against a bare Electron window. */
export async function startAndMemory(): Promise<Comparison[]> {
  const data = mkdtempSync(join(tmpdir(), 'kiosk-bench-'));
  const times: Pair = { ours: [], bare: [] };
  const memory: Pair = { ours: [], bare: [] };
  try {
    // The first start makes the register; it is not a usual one.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const kiosk = await startKiosk(data);
      const kioskMemory = await measureAndClose(kiosk);
      const bare = await start(BARE);
      const bareMemory = await measureAndClose(bare);
      if (round === 0) continue;
      times.ours.push(kiosk.took);
      times.bare.push(bare.took);
      memory.ours.push(kioskMemory);
      memory.bare.push(bareMemory);
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
  const against = 'a bare Electron window';
  return [
    { what: 'start to usable welcome screen', unit: 'ms', ours: times.ours, reference: times.bare, against },
    { what: 'memory, both faces open', unit: 'MB', ours: memory.ours, reference: memory.bare, against },
  ];
}

async function measureAndClose({ app }: Started): Promise<number> {
  const held = await memoryOf(app);
  await app.close();
  return held;
}
