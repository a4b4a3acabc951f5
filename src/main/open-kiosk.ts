import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { app, type BrowserWindow } from 'electron';
import type { PaperMaker, Ports } from '../core/ports.ts';
import { PIN_COST, type PinCost } from '../core/staff/hash-pin.ts';
import { LOCK_MOST } from '../shared/desk-lock.ts';
import type { AppData } from './app-data.ts';
import { openBridge } from './bridge.ts';
import type { DeskPlace, Wishes } from './command-line.ts';
import { Faces } from './faces.ts';
import type { ProgramLog } from './fault-log.ts';
import { IDLE } from './idle-times.ts';
import { keepKey } from './key-keeper.ts';
import { makePapers, PaperRoom } from './papers.ts';
import { makeSpooler, type PaperPlace } from './printing/make-spooler.ts';
import { OnSiteSheet } from './on-site-sheet.ts';
import { openRecord, type KioskRecord } from './record.ts';
import { watchOver } from './recovery.ts';
import { shellRoutes } from './shell-routes.ts';
import { noticeTouches } from './touches.ts';
import type { WindowKit } from './windows.ts';

/** What a PIN costs in tests that are not about PINs. */
const QUICK_PIN_COST: PinCost = { N: 2 ** 4, p: 1 };

/** How often the register does what falls due by the clock, in milliseconds. */
const TICK = 60_000;

/** What the kiosk is put together from. */
interface KioskParts {
  kit: WindowKit;
  /** The origin the program's own pages come from. */
  origin: string;
  places: AppData;
  log: ProgramLog;
  desk: DeskPlace;
  /** Where papers go. */
  papers: PaperPlace;
  /** How long the public screen may stand untouched, when it is not the usual time. */
  idle: Wishes['idle'];
  quickPins: Wishes['quickPins'];
}

/** The kiosk as the program around it needs it. */
export interface OpenKiosk {
  bringForward(): void;
  /** Whether the school lets a face see through a camera. */
  cameraAllowed(face: 'public' | 'desk'): boolean;
}

/** Opens the windows and puts the register behind them, before their pages can call. */
export function openKiosk(parts: KioskParts): OpenKiosk {
  const { kit, origin, places, log } = parts;
  const room = new PaperRoom(kit);
  // Pages begin to load while the register is still being opened; they get to call only after it is.
  let record: KioskRecord | undefined;
  const forget = (window: number) => record?.forget(window);
  const school = () => record?.onSite()?.papers[0]?.school ?? '';
  const deskLock = () => record?.deskLock() ?? LOCK_MOST;
  const made = (window: BrowserWindow) => {
    noticeTouches(window.webContents, (id) => {
      record?.touch(id);
      faces.touched(id);
    });
    watchOver(window, {
      page: kit.page('index'),
      log,
      forget,
      recovered: (its) => faces.faceOf(its.webContents) === 'desk' && faces.leaveDesk(),
    });
  };
  const faces: Faces = new Faces(kit, parts.desk, { made, forget, school, deskLock });
  const papers = makePapers(room);
  const sheet = new OnSiteSheet({
    folder: places.folder,
    log,
    pdf: (content) => papers.pdf(content),
    onSite: () => record?.onSite(),
    made: () => faces.announce(['papers']),
  });
  const opened: KioskRecord = openRecord(
    places,
    () => portsOf(parts, room, papers),
    {
      routes: shellRoutes(faces, room, (window) => opened.isOpen(window), sheet),
      setup: { deskPlace: () => faces.deskPlace(), idle: parts.idle ?? IDLE },
      announce: (subjects) => {
        faces.announce(subjects);
        if (subjects.some((subject) => subject === 'visits' || subject === 'settings')) sheet.refresh();
      },
    },
    log,
  );
  record = opened;
  opened.tick();
  setInterval(() => {
    opened.tick();
    sheet.tryAgain();
  }, TICK).unref();
  sheet.begin();
  openBridge({
    dispatch: opened.dispatch,
    origin,
    faceOf: (contents) => faces.faceOf(contents) ?? (room.has(contents.id) ? 'paper' : undefined),
  });
  app.on('before-quit', () => faces.letGo());
  app.on('before-quit', () => sheet.end());
  app.on('will-quit', () => opened.close());
  return { bringForward: () => faces.bringForward(), cameraAllowed: (face) => opened.cameraAllowed(face) };
}

function portsOf(
  { places, log, papers: place, quickPins }: KioskParts,
  room: PaperRoom,
  papers: PaperMaker,
): Ports {
  return {
    clock: { now: () => Date.now() },
    random: { bytes: (count) => randomBytes(count) },
    keys: keepKey(places.folder, (error) => log.error('seal-key-unreadable', error)),
    papers,
    spooler: makeSpooler(room, log, place),
    pause: (milliseconds) => setTimeout(milliseconds, undefined, { ref: false }),
    faults: log,
    pinCost: quickPins ? QUICK_PIN_COST : PIN_COST,
  };
}
