import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKiosk } from './open-kiosk.ts';

/** A data folder in which a kiosk was started and closed once. */
export async function madeRegister(): Promise<{
  data: string;
  register: string;
  discard(what: 'register' | 'folder'): void;
}> {
  const data = mkdtempSync(join(tmpdir(), 'kiosk-made-'));
  const kiosk = await openKiosk({ data });
  await kiosk.close();
  const register = join(data, 'register.db');
  return {
    data,
    register,
    discard: (what) => rmSync(what === 'register' ? register : data, { recursive: true }),
  };
}
