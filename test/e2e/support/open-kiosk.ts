import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, errors, type Page } from '@playwright/test';
import { z } from 'zod';
import type { CallInput, CallName, CallOutput } from '../../../src/shared/contract.ts';
import type { Result } from '../../../src/shared/result.ts';
import { answerOnce } from './answer-once.ts';
import { Complaints } from './complaints.ts';

const sources = fileURLToPath(new URL('../../..', import.meta.url));

/** The folder of the built program: that of the sources, or the one named by KIOSK_APP. */
export const project = process.env['KIOSK_APP'] ?? sources;

/** See there. A packaged program loads nothing before itself. */
const holdStart = join(import.meta.dirname, 'hold-start.cjs');

const found = z.object({ executable: z.string() });

/** The Electron to test on: the one named by KIOSK_ELECTRON, or the one the last set-up found. */
export function electronExecutable(): string {
  const named = process.env['KIOSK_ELECTRON'];
  if (named !== undefined && named !== '') return named;
  return found.parse(JSON.parse(readFileSync(join(sources, '.runtime', 'found.json'), 'utf8'))).executable;
}

/** Chromium has no sandbox for root, which only build machines are. */
export const rootNeeds: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Sizes the screens are made for, in pixels. */
export const sizes = {
  landscape: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
} as const;

/** How a kiosk is started for a test. */
export interface KioskStart {
  desk?: 'window' | 'second-display' | 'same-screen';
  size?: keyof typeof sizes;
  /** An existing data folder, which stays; otherwise the kiosk gets one of its own, which goes with it. */
  data?: string;
  /** A packaged program to start instead of the built sources. */
  program?: string;
  /** PINs as a school's kiosk keeps them, for a test that is about them: they take most of a second each. */
  slowPins?: boolean;
  /** Further arguments. */
  args?: readonly string[];
}

/** A running kiosk: the real program on a data folder of its own. */
export interface Kiosk {
  app: ElectronApplication;
  publicPage: Page;
  deskPage: Page;
  /** The data folder; `register.db` lies in it. */
  data: string;
  /** What the pages complained of: errors, and what the content policy refused. Must be empty at the end. */
  complaints: Complaints;
  /** Makes a call over the bridge of a page, as its screens do. */
  call<N extends CallName>(page: Page, name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>>;
  /** The next file or folder dialog is answered with this path; null is “cancel”. */
  answerDialog(path: string | null): Promise<void>;
  /** Lines of the program's log. */
  log(): Record<string, unknown>[];
  /** Ends the program in its own way; its data stays. */
  quit(): Promise<void>;
  /** Ends the program, and its data folder with it unless it was given. */
  close(): Promise<void>;
}

const logLine = z.record(z.string(), z.unknown());

/**
 * Starts the program and waits until both windows show their first screen. Once in some hundred starts on a busy
 * machine with a virtual display, Chromium draws no frame at all in a window, and never will: then it is started again.
 */
export async function openKiosk(start: KioskStart = {}): Promise<Kiosk> {
  const first = await startKiosk(start);
  if (await drawsFrames(first)) return first;
  process.stderr.write('A window drew no frame; the kiosk is started again\n');
  await first.close();
  return startKiosk(start);
}

async function drawsFrames({ publicPage, deskPage }: Kiosk): Promise<boolean> {
  const frames = Promise.all(
    [publicPage, deskPage].map((page) =>
      page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn))),
    ),
  );
  const late = new Promise((resolve) => setTimeout(resolve, 8_000, 'late'));
  return (await Promise.race([frames, late])) !== 'late';
}

async function startKiosk({
  desk = 'window',
  size = 'landscape',
  data: given,
  program: named,
  slowPins = false,
  args = [],
}: KioskStart): Promise<Kiosk> {
  const data = given ?? mkdtempSync(join(tmpdir(), 'kiosk-e2e-'));
  const app = await launch({
    executablePath: named ?? electronExecutable(),
    args: [
      ...(named === undefined ? ['-r', holdStart, project] : []),
      ...rootNeeds,
      '--data',
      data,
      '--desk',
      desk,
      ...(named === undefined && !slowPins ? ['--quick-pins'] : []),
      ...args,
    ],
    cwd: project,
    env: environment(),
    timeout: 20_000,
  });
  answerOnce(app);
  const program = app.process();
  const complaints = new Complaints();
  app.on('window', (page) => complaints.listenTo(page));
  for (const page of app.windows()) complaints.listenTo(page);
  const publicPage = await pageOf(app, 'public');
  const deskPage = await pageOf(app, 'desk');
  // In kiosk mode the display decides.
  if (!args.includes('--kiosk')) await setSize(app, sizes[size]);
  return {
    app,
    publicPage,
    deskPage,
    data,
    complaints,
    call,
    answerDialog: (path) =>
      app.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
        },
        path === null ? [] : [path],
      ),
    log: () => readLog(data),
    quit: () => quit(app, program),
    async close() {
      await quit(app, program);
      if (given === undefined) rmSync(data, { recursive: true, force: true });
    },
  };
}

/**
 * A packaged program cannot be held back: about one start in a hundred on a busy machine the test tool waits for ever for
 * a window that was just loading. The second attempt must succeed.
 */
async function launch(start: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> {
  try {
    return await _electron.launch(start);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
    return _electron.launch(start);
  }
}

/** Makes a call over the bridge of a page. */
function call<N extends CallName>(page: Page, name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> {
  // As text, because Playwright's own types of what crosses over lose the call's.
  return page.evaluate<Result<CallOutput<N>>, { word: N; text: string }>(
    // oxlint-disable-next-line typescript/no-unsafe-argument -- it is the very input given above
    ({ word, text }) => window.kiosk.call(word, JSON.parse(text)),
    { word: name, text: JSON.stringify(input) },
  );
}

/** The lines of the program's log in a data folder. */
export function readLog(data: string): Record<string, unknown>[] {
  const path = join(data, 'logs', 'kiosk.log');
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => logLine.parse(JSON.parse(line)));
}

/** The window of a face, once its page runs. */
export async function pageOf(app: ElectronApplication, face: 'public' | 'desk'): Promise<Page> {
  const until = performance.now() + 30_000;
  while (performance.now() < until) {
    for (const page of app.windows()) {
      const its = await page.evaluate(() => window.kiosk.face).catch(() => undefined);
      if (its === face) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`No window of the face ${face} came up`);
}

async function quit(app: ElectronApplication, program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  await app.evaluate((electron) => electron.app.quit()).catch(() => undefined);
  const late = setTimeout(() => program.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(late);
}

/** Playwright takes no undefined settings. */
function environment(): Record<string, string> {
  const settings: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) settings[name] = value;
  return settings;
}

async function setSize(app: ElectronApplication, size: { width: number; height: number }): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height);
  }, size);
}
