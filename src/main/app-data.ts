import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Opened, openDatabase } from '../core/store/database.ts';

/** Where this kiosk keeps what must last. Nothing in it is ever executed. */
export interface AppData {
  folder: string;
  register: string;
  logs: string;
  /** Stands beside the register once it was made: from then on a missing register is a fault. */
  marker: string;
}

/** The places inside a data folder, which is made if it is not there. */
export function appData(folder: string): AppData {
  mkdirSync(folder, { recursive: true });
  // One that was there before may be open to everybody on the machine. Windows keeps its own rights.
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
  return {
    folder,
    register: join(folder, 'register.db'),
    logs: join(folder, 'logs'),
    marker: join(folder, 'kiosk-made.json'),
  };
}

/** Opens the register; makes it only when this folder never held one. */
export function openRegisterFile({ register, marker }: AppData): Opened {
  return openDatabase(register, { firstRun: !existsSync(marker) });
}

/** Notes that the register was made. */
export function noteRegisterMade({ marker }: AppData): void {
  if (!existsSync(marker)) writeLasting(marker, `${JSON.stringify({ made: true })}\n`);
}

/** Writes a small file so that after a power cut it is there whole or not at all. */
export function writeLasting(path: string, content: string | Uint8Array, mode = 0o600): void {
  const aside = `${path}.new`;
  const file = openSync(aside, 'w', mode);
  try {
    // All of it or an error: a single write to a disk with little room left may take only a part.
    writeFileSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(aside, path);
  // Windows cannot open a folder, and does not need to.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
