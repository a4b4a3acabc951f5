import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CallInput } from '../../../../src/shared/contract.ts';
import { openDesk, submissionId, valueOf } from '../../../support/arriving.ts';
import { testRegister } from '../../../support/test-register.ts';

/** The school day every test register begins on. */
export const MONDAY = '2026-11-23';

/** A register whose head is at the desk, with an empty folder to export into. */
export async function headDesk() {
  const register = testRegister();
  const head = await openDesk(register);
  const folder = join(register.folder, 'stick');
  mkdirSync(folder);
  return {
    register,
    folder,
    /** Asks for an export of a day into the folder. */
    exportDay: (more: Partial<CallInput<'logs.export'>> = {}) =>
      register.call('logs.export', { submission: submissionId(), day: MONDAY, folder, ...more }),
    /** Lets time pass; the head signs in again, as the desk may have locked itself. */
    async pass(minutes: number) {
      register.clock.pass(minutes * 60_000);
      valueOf(await register.call('staff.sign-in', { staff: head.id, pin: '291746' }));
    },
    end: () => register.end(),
  };
}

/** A real small disk on a folder. Only root can mount one. */
export function mountDisk(at: string, options: string): () => void {
  mkdirSync(at, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at], { stdio: 'pipe' });
  return () => {
    execFileSync('umount', ['-l', at], { stdio: 'pipe' });
  };
}

/** Why no disk can be mounted here; undefined when one can. */
export function whyNoDisk(folder: string): string | undefined {
  const at = join(folder, 'trial');
  try {
    mountDisk(at, 'size=64k')();
    return undefined;
  } catch (error) {
    return `no disk can be mounted here: ${String(error)}`;
  } finally {
    rmSync(at, { recursive: true, force: true });
  }
}

/** Everything in a folder, hidden things too. */
export function contents(folder: string): string[] {
  return readdirSync(folder).toSorted();
}
