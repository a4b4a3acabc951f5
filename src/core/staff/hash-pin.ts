import { scrypt } from 'node:crypto';

/** What a PIN’s hash costs: scrypt’s N (a power of two) and p. r is 8 everywhere. */
export interface PinCost {
  N: number;
  p: number;
}

/** What the kiosk spends on a PIN: most of a second and 128 MB (OWASP Password Storage, scrypt). */
export const PIN_COST: PinCost = { N: 2 ** 17, p: 1 };

/** A PIN as it is kept: 32 bytes of scrypt with their salt and cost. */
export interface KeptPin extends PinCost {
  salt: Uint8Array;
  hash: Uint8Array;
}

const R = 8;
const HASH_BYTES = 32;
/** Bytes of a salt. */
export const SALT_BYTES = 16;

/** Hashes a PIN away from the main thread. Node’s memory limit must be raised, or it refuses a cost worth having. */
export function hashPin(pin: string, salt: Uint8Array, { N, p }: PinCost): Promise<Buffer> {
  const maxmem = 256 * R * (N + p) + 1_048_576;
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, HASH_BYTES, { N, r: R, p, maxmem }, (error, hash) => {
      if (error) reject(error);
      else resolve(hash);
    });
  });
}
