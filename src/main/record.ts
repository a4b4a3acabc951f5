import type { Dispatch } from '../core/dispatch.ts';
import type { KioskSetup } from '../core/kiosk-routes.ts';
import { verifyLedger } from '../core/ledger/verify.ts';
import type { Ports } from '../core/ports.ts';
import { buildRegister, type Shell } from '../core/register.ts';
import type { OnSiteLists } from '../core/roll-call/on-site-paper.ts';
import { closeDatabase, type Db, type StoreFault } from '../core/store/database.ts';
import { unavailableDispatch } from '../core/unavailable.ts';
import { LOCK_MOST } from '../shared/desk-lock.ts';
import { type AppData, noteRegisterMade, openRegisterFile } from './app-data.ts';
import type { ProgramLog } from './fault-log.ts';

/** The register as the shell uses it, whether its file can be used or not. */
export interface KioskRecord {
  dispatch: Dispatch;
  touch(window: number): void;
  forget(window: number): void;
  /** Whether somebody is signed in at a window. */
  isOpen(window: number): boolean;
  /** Does what falls due by the clock; to be called every minute. */
  tick(): void;
  /** Whether the school lets a face see through a camera; never while the record cannot be used. */
  cameraAllowed(face: 'public' | 'desk'): boolean;
  /** Seconds without a touch after which the desk locks itself. */
  deskLock(): number;
  /** Who is on site now; undefined while the record cannot be used. */
  onSite(): OnSiteLists | undefined;
  close(): void;
}

/** How often a register that is out of reach is tried again, in milliseconds. */
const TRY_AGAIN = 10_000;

/**
 * Opens the register. When its file cannot be used the kiosk says so and takes nothing; the file stays as it is. A file
 * that is only out of reach (held by a backup, no room on the disk) is tried again until it opens.
 */
export function openRecord(data: AppData, ports: () => Ports, shell: Shell, log: ProgramLog): KioskRecord {
  let current = tryToOpen(data, ports, shell, log);
  if (current.mayOpenLater) {
    const trying = setInterval(() => {
      current = tryToOpen(data, ports, shell, log);
      if (!current.mayOpenLater) clearInterval(trying);
    }, TRY_AGAIN);
    trying.unref();
  }
  return {
    dispatch: (name, input, sender) => current.dispatch(name, input, sender),
    touch: (window) => current.touch(window),
    forget: (window) => current.forget(window),
    isOpen: (window) => current.isOpen(window),
    tick: () => current.tick(),
    cameraAllowed: (face) => current.cameraAllowed(face),
    deskLock: () => current.deskLock(),
    onSite: () => current.onSite(),
    close: () => current.close(),
  };
}

type Try = KioskRecord & { mayOpenLater: boolean };

function tryToOpen(data: AppData, ports: () => Ports, shell: Shell, log: ProgramLog): Try {
  let open: Db | undefined;
  try {
    const opened = openRegisterFile(data);
    if (!opened.ok) {
      log.note('register-unavailable', { fault: opened.fault });
      return withoutRecord(opened.fault, shell.setup);
    }
    open = opened.db;
    const register = buildRegister(opened.db, ports(), shell);
    noteRegisterMade(data);
    checkInTheBackground(opened.db, log);
    return { ...register, mayOpenLater: false };
  } catch (error) {
    log.error('register-unavailable', error);
    if (open) closeDatabase(open);
    return withoutRecord('damaged', shell.setup);
  }
}

function withoutRecord(fault: StoreFault, setup: KioskSetup): Try {
  const nothing = () => undefined;
  return {
    dispatch: unavailableDispatch(fault, setup, () => Date.now()),
    touch: nothing,
    forget: nothing,
    isOpen: () => false,
    tick: nothing,
    cameraAllowed: () => false,
    deskLock: () => LOCK_MOST,
    onSite: () => undefined,
    close: nothing,
    mayOpenLater: fault === 'unreachable',
  };
}

/** SQLite’s own checks cannot see a changed letter in a record; the chain of hashes can. */
function checkInTheBackground(db: Db, log: ProgramLog): void {
  verifyLedger(db).then(
    ({ entries, fault }) => log.note(fault ? 'ledger-at-fault' : 'ledger-verified', { entries, ...fault }),
    // The program may close while the check still runs.
    (error: unknown) => db.open && log.error('ledger-not-checked', error),
  );
}
