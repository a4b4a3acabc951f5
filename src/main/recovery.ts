import { app, type BrowserWindow, ipcMain } from 'electron';
import { ALIVE_CHANNEL } from '../shared/bridge.ts';
import type { ProgramLog } from './fault-log.ts';

/** How often a page is asked whether it still answers, and how long it may stay silent, in milliseconds. */
const ASK_EVERY = 500;
const SILENCE_MOST = 4_000;
/** The same while a page still loads. */
const LOADING_MOST = 30_000;
/** How long to wait before each reload when a page crashes again and again, in milliseconds. */
const WAITS = [0, 0, 1_000, 3_000, 10_000, 30_000] as const;
/** Crashes older than this are forgiven, in milliseconds. */
const FORGIVEN_AFTER = 60_000;

/** What recovery stands on. */
interface RecoveryParts {
  page: string;
  log: ProgramLog;
  /** Whoever was signed in at the window no longer is. */
  forget(window: number): void;
  /** A window came down; the first screen is being loaded again. */
  recovered(window: BrowserWindow): void;
}

/** Brings the first screen back in windows whose page crashed or hangs, and logs it. */
export function watchOver(window: BrowserWindow, parts: RecoveryParts): void {
  const { webContents } = window;
  const { id } = webContents;
  const { log, page, forget, recovered } = parts;
  const crashes: number[] = [];

  // A new page at a window begins with nobody signed in.
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) forget(id);
  });
  webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    forget(id);
    log.note('page-gone', { window: id, reason, exitCode });
    const now = Date.now();
    while (crashes[0] !== undefined && now - crashes[0] > FORGIVEN_AFTER) crashes.shift();
    const wait = WAITS[Math.min(crashes.length, WAITS.length - 1)] ?? 0;
    crashes.push(now);
    setTimeout(() => {
      if (window.isDestroyed()) return;
      recovered(window);
      void webContents.loadURL(page).catch(() => undefined);
    }, wait);
  });
  watchForSilence(window, (silence) => {
    log.note('page-hangs', { window: id, silence });
    webContents.forcefullyCrashRenderer();
  });
}

/** Notes the end of Chromium’s other processes; it starts them again by itself. */
export function noteChildProcesses(log: ProgramLog): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.note('process-gone', { type, reason, exitCode });
  });
}

function watchForSilence(window: BrowserWindow, hangs: (silence: number) => void): void {
  const { webContents } = window;
  let silentSince: number | undefined;
  ipcMain.on(ALIVE_CHANNEL, ({ sender }) => {
    if (sender.id === webContents.id) silentSince = undefined;
  });
  const timer = setInterval(() => {
    const now = performance.now();
    const silence = now - (silentSince ?? now);
    if (webContents.isCrashed() || webContents.isDevToolsOpened()) {
      // Nobody is there to answer, or a developer has stopped the page to look at it.
      silentSince = undefined;
    } else if (silence > (webContents.isLoadingMainFrame() ? LOADING_MOST : SILENCE_MOST)) {
      silentSince = undefined;
      hangs(Math.round(silence));
    } else {
      silentSince ??= now;
      webContents.send(ALIVE_CHANNEL);
    }
  }, ASK_EVERY);
  window.on('closed', () => clearInterval(timer));
}
