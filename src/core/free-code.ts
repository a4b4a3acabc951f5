import { SHORT_CODES, shortCode } from '../shared/codes.ts';
import type { Random } from './ports.ts';

/** More tries than any list or cupboard needs: 592,704 codes, at most some hundreds a day. */
const TRIES = 1000;

/** A short code nobody can guess and nobody has. Throws when none is found, which means the source of chance is broken. */
export function freeCode(random: Random, isFree: (code: string) => boolean): string {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const code = shortCode(Buffer.from(random.bytes(6)).readUIntBE(0, 6) % SHORT_CODES);
    if (isFree(code)) return code;
  }
  throw new Error('No short code is free');
}
