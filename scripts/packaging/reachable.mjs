// Root tests the packaged kiosk as a user without rights, who may not be able to enter the project's folder.
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { runQuietly } from '../set-up/command.mjs';
import { packagedPrograms } from './package-both-ways.mjs';

/**
 * The packaged programs where the user without rights can run them: in place, or copied.
 * @returns {{ environment: { KIOSK_PACKAGED: string, KIOSK_PACKAGED_E2E: string }, discard: () => void }}
 */
export function makeReachable() {
  const { production, endToEnd } = packagedPrograms;
  if (process.getuid?.() !== 0 || plainUserCanRun(production)) {
    return { environment: { KIOSK_PACKAGED: production, KIOSK_PACKAGED_E2E: endToEnd }, discard: () => {} };
  }
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-packaged-'));
  chmodSync(folder, 0o755);
  cpSync(dirname(production), join(folder, 'production'), { recursive: true });
  cpSync(dirname(endToEnd), join(folder, 'e2e'), { recursive: true });
  return {
    environment: {
      KIOSK_PACKAGED: join(folder, 'production', basename(production)),
      KIOSK_PACKAGED_E2E: join(folder, 'e2e', basename(endToEnd)),
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function plainUserCanRun(program) {
  return runQuietly('setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups', 'test', '-x', program])
    .ok;
}
