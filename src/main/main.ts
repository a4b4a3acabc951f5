import { url as inspectorAddress } from 'node:inspector';
import { join, resolve } from 'node:path';
import { app, session } from 'electron';
import { faces as faceNames } from '../shared/staff.ts';
import { appData } from './app-data.ts';
import { listScreens, ORIGIN, registerScheme, serveScreens } from './app-protocol.ts';
import { readCommandLine, type Wishes } from './command-line.ts';
import { COVER } from './covers.ts';
import { openLog, type ProgramLog } from './fault-log.ts';
import { lockProgram, lockSession } from './lock-down.ts';
import { openKiosk, type OpenKiosk } from './open-kiosk.ts';
import { noteChildProcesses } from './recovery.ts';
import { isOnlyInstance } from './single-instance.ts';
import { partitionOf, type WindowKit } from './windows.ts';

/** Exit code for wrong usage (sysexits.h). */
const EX_USAGE = 64;

// What the kiosk writes, other accounts of this machine have no business reading. Windows keeps its own rights.
process.umask(0o077);

let log: ProgramLog | undefined;
// Electron would show a dialog, which a kiosk must not. Whatever was going on is rolled back by SQLite.
process.on('uncaughtException', (error) => {
  if (log) log.error('uncaught-exception', error);
  else process.stderr.write(`${String(error.stack)}\n`);
  app.exit(1);
});

const { wishes, refused } = readCommandLine({
  words: process.argv.slice(1),
  environment: process.env,
  packaged: app.isPackaged,
  openToTests: inspectorAddress() !== undefined,
  hasSwitch: (name) => app.commandLine.hasSwitch(name),
});

if (refused === undefined) start(wishes);
else {
  process.stderr.write(`Reception Kiosk does not start with ${refused}\n`);
  app.exit(EX_USAGE);
}

function start({ data, kiosk, desk, language, papers, idle, quickPins }: Wishes): void {
  const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL'];
  registerScheme();
  lockProgram({ language, offline: developmentServer === undefined });
  const folder = data === undefined ? join(app.getPath('userData'), 'data') : resolve(data);
  // The engine's own files lie beside the register, so that each data folder has a program to itself.
  if (data !== undefined) app.setPath('userData', join(folder, 'engine'));

  let open: OpenKiosk | undefined;
  if (!isOnlyInstance(() => open?.bringForward())) {
    app.exit(0);
    return;
  }
  const places = appData(folder);
  const its = openLog(places.logs);
  log = its;
  process.on('unhandledRejection', (error) => its.error('unhandled-rejection', error));
  noteChildProcesses(its);
  app.on('window-all-closed', () => app.quit());

  const origin = developmentServer === undefined ? ORIGIN : new URL(developmentServer).origin;
  const kit: WindowKit = {
    preload: join(import.meta.dirname, '../preload/preload.cjs'),
    page: (name) => `${origin}/${name}.html`,
    kiosk,
    devTools: !app.isPackaged,
  };
  void app.whenReady().then(() => {
    openSessions(developmentServer, origin, (face) => open?.cameraAllowed(face) ?? false);
    open = openKiosk({ kit, origin, places, log: its, desk, papers, idle, quickPins });
    return undefined;
  });
}

/** A camera is for the two faces people see, each while the school allows it there. */
function openSessions(
  developmentServer: string | undefined,
  origin: string,
  maySee: OpenKiosk['cameraAllowed'],
): void {
  const screens =
    developmentServer === undefined ? listScreens(join(import.meta.dirname, '../renderer')) : new Map();
  const prefixes =
    developmentServer === undefined
      ? [`${ORIGIN}/`]
      : [developmentServer, developmentServer.replace(/^http/u, 'ws'), 'devtools://'];
  for (const face of faceNames) {
    const its = session.fromPartition(partitionOf(face));
    const camera = face === 'paper' ? {} : { camera: { origin, isAllowed: () => maySee(face) } };
    lockSession(its, { prefixes, ...camera });
    serveScreens(its, screens);
  }
  const covers = session.fromPartition(COVER);
  lockSession(covers, { prefixes });
  serveScreens(covers, screens);
  lockSession(session.defaultSession, { prefixes: [] });
}
