import type { CallName } from '../shared/contract.ts';
import type { Subject } from '../shared/subjects.ts';
import { type Dispatch, makeDispatch } from './dispatch.ts';
import { cardRoutes } from './cards/card-routes.ts';
import { childCardRoutes } from './child-cards/child-card-routes.ts';
import { slotTagRoutes } from './child-cards/slot-tag-routes.ts';
import { confiscationRoutes } from './confiscations/confiscation-routes.ts';
import { cupboardRoutes } from './cupboard/cupboard-routes.ts';
import { eventRoutes } from './events/event-routes.ts';
import { expectedRoutes } from './expected/expected-routes.ts';
import { firstStart } from './first-start.ts';
import { helpRoutes } from './help/help-routes.ts';
import { homeTimeRoutes } from './home-time/home-time-routes.ts';
import { type KioskSetup, kioskRoutes } from './kiosk-routes.ts';
import { makeParts } from './parts.ts';
import { phoneRoutes } from './phones/phone-routes.ts';
import type { Ports } from './ports.ts';
import { printing } from './printing/printing-routes.ts';
import { permissionRoutes } from './permissions/permission-routes.ts';
import { historyRoutes } from './pupil-history/history-routes.ts';
import { pupilRoutes } from './pupils/pupil-routes.ts';
import { reportRoutes } from './reports/report-routes.ts';
import { type OnSiteLists, onSiteLists } from './roll-call/on-site-paper.ts';
import { rollCallRoutes } from './roll-call/roll-call-routes.ts';
import type { Routes } from './route.ts';
import { ruleRoutes } from './rules/rule-routes.ts';
import { schoolSettings } from './settings/school-settings.ts';
import { settingRoutes } from './settings/setting-routes.ts';
import { staffRoutes } from './staff/staff-routes.ts';
import { closeDatabase, type Db } from './store/database.ts';
import { closingVisits } from './visits/close-visits.ts';
import { visitRoutes } from './visits/visit-routes.ts';

/** The calls that are about windows and dialogs: the shell answers them. */
export type ShellCall =
  | 'desk.open'
  | 'desk.door'
  | 'desk.leave'
  | 'pupils.choose-file'
  | 'logs.choose-folder'
  | 'papers.content'
  | 'on-site.sheet';

/** What the shell brings besides the ports. */
export interface Shell {
  routes: Routes<ShellCall>;
  setup: KioskSetup;
  announce(subjects: readonly Subject[]): void;
}

/** The register, ready to be asked. */
export interface Register {
  dispatch: Dispatch;
  /** Somebody touched, typed or scanned at a window: its session stays open. */
  touch(window: number): void;
  /** Ends the session at a window that went away or crashed. */
  forget(window: number): void;
  /** Whether somebody is signed in at a window. */
  isOpen(window: number): boolean;
  /** To be called at start and every minute: does what falls due by the clock, and puts its faults in the log. */
  tick(): void;
  /** Whether the school lets a face see through a camera. */
  cameraAllowed(face: 'public' | 'desk'): boolean;
  /** Seconds without a touch after which the desk locks itself. */
  deskLock(): number;
  /** The two lists of who is on site now, and the second folder they are kept in. */
  onSite(): OnSiteLists;
  close(): void;
}

/** Builds the whole register on an open database. Makes kiosk, rules and cupboard on the very first start. */
export function buildRegister(db: Db, ports: Ports, shell: Shell): Register {
  const parts = makeParts(db, firstStart(db, ports), ports);
  const papers = printing(parts, shell.announce);
  const routes: Routes<CallName> = {
    ...kioskRoutes(parts, shell.setup),
    ...settingRoutes(parts),
    ...helpRoutes(parts),
    ...eventRoutes(parts),
    ...expectedRoutes(parts),
    ...cardRoutes(parts),
    ...childCardRoutes(parts, papers.outbox),
    ...slotTagRoutes(parts, papers.outbox),
    ...ruleRoutes(parts),
    ...visitRoutes(parts),
    ...rollCallRoutes(parts),
    ...phoneRoutes(parts, papers.outbox),
    ...cupboardRoutes(parts),
    ...confiscationRoutes(parts),
    ...homeTimeRoutes(parts),
    ...pupilRoutes(parts),
    ...permissionRoutes(parts),
    ...historyRoutes(parts),
    ...staffRoutes(parts),
    ...reportRoutes(parts),
    ...papers.routes,
    ...shell.routes,
  };
  const { sessions } = parts;
  const closeVisits = closingVisits(parts);
  papers.start();
  return {
    dispatch: makeDispatch({
      routes,
      sessions,
      random: ports.random,
      faults: ports.faults,
      announce: shell.announce,
    }),
    touch: (window) => sessions.touch(window),
    forget: (window) => sessions.close(window, 'left'),
    isOpen: (window) => sessions.at(window) !== null,
    tick() {
      if (!db.open) return;
      try {
        if (closeVisits() > 0) shell.announce(['visits']);
      } catch (error) {
        // A full disk, say: the next minute tries again.
        ports.faults.fault('', 'tick', error);
      }
    },
    cameraAllowed(face) {
      const { camera, deskCamera } = schoolSettings(db);
      return face === 'desk' ? deskCamera : camera;
    },
    deskLock: () => sessions.lockAfter(),
    onSite: () => onSiteLists(db, ports.clock.now()),
    close() {
      papers.stop();
      closeDatabase(db);
    },
  };
}
