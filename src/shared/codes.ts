/**
 * The codes under the scanner. A payload is 16 characters of Crockford base32 in upper case, so that it survives any
 * keyboard layout and fits a version 1 QR code at level Q: `RK`, one letter for what it is, twelve random characters
 * (60 bits) and a check character. It says nothing about anybody.
 */

/** Crockford’s alphabet: no I, L, O or U. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What every payload of ours begins with. */
export const PREFIX = 'RK';
/** Characters in a payload. */
export const PAYLOAD_LENGTH = 16;
/** Random characters in a payload. */
export const TOKEN_LENGTH = 12;

const LETTERS = { ticket: 'T', pass: 'P', 'return-card': 'C', 'child-card': 'K', 'slot-tag': 'S' } as const;
export type CodeKind = keyof typeof LETTERS;
/** The letters that say what a payload is for; each follows the prefix. */
export const PURPOSES: string = Object.values(LETTERS).join('');
const codeKinds = [
  'ticket',
  'pass',
  'return-card',
  'child-card',
  'slot-tag',
] as const satisfies readonly CodeKind[];

/** What a scan turned out to be. */
export type Scan = { kind: CodeKind; payload: string } | { kind: 'damaged' } | { kind: 'foreign' };

// Multiplication by 2 in GF(32) with the polynomial x^5 + x^2 + 1. Weighting each place by another power of 2 finds
// every single wrong character and every two neighbours swapped.
function double(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? (shifted ^ 0b100101) & 31 : shifted;
}

/** The check character of a payload’s first characters, or undefined if one is outside the alphabet. */
export function checkCharacter(body: string): string | undefined {
  let sum = 0;
  for (const character of body) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) return undefined;
    sum = double(sum ^ value);
  }
  return ALPHABET[sum];
}

/** The payload of a random token of twelve base32 characters. */
export function payloadOf(kind: CodeKind, token: string): string {
  const body = PREFIX + LETTERS[kind] + token;
  return body + (checkCharacter(body) ?? '');
}

/** Twelve base32 characters from at least eight random bytes. */
export function tokenFrom(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte);
  let token = '';
  for (let i = 0; i < TOKEN_LENGTH; i += 1) {
    token += ALPHABET[Number(bits & 31n)] ?? '';
    bits >>= 5n;
  }
  return token;
}

/** Reads what a scanner typed: case is folded, spaces and hyphens are dropped. */
export function readScan(typed: string): Scan {
  const payload = typed.toUpperCase().replace(/[\s-]/gu, '');
  if (!payload.startsWith(PREFIX)) return { kind: 'foreign' };
  const letter = payload[2];
  const kind = codeKinds.find((one) => LETTERS[one] === letter);
  const whole = payload.length === PAYLOAD_LENGTH && checkCharacter(payload.slice(0, -1)) === payload.at(-1);
  return kind && whole ? { kind, payload } : { kind: 'damaged' };
}

// Short codes are read aloud: letters and digits that cannot be heard or read as one another, in pairs.
export const SPOKEN_LETTERS = 'ACEFHJKMPRTWXY';
export const SPOKEN_DIGITS = '234679';

/** How many different short codes there are. */
export const SHORT_CODES = (SPOKEN_LETTERS.length * SPOKEN_DIGITS.length) ** 3;

/** The short code for a number from 0 to SHORT_CODES − 1: six characters, letter and digit in turn, `R4K7P2`. */
export function shortCode(number: number): string {
  let rest = number;
  let code = '';
  for (let pair = 0; pair < 3; pair += 1) {
    code += SPOKEN_LETTERS[rest % SPOKEN_LETTERS.length] ?? '';
    rest = Math.floor(rest / SPOKEN_LETTERS.length);
    code += SPOKEN_DIGITS[rest % SPOKEN_DIGITS.length] ?? '';
    rest = Math.floor(rest / SPOKEN_DIGITS.length);
  }
  return code;
}

/** A short code as people read it: `R4 K7 P2`. */
export function spokenCode(code: string): string {
  return code.replace(/(..)(?=.)/gu, '$1 ');
}

/** A typed short code in its stored form, or undefined when it cannot be one. */
export function readShortCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/gu, '');
  const pattern = new RegExp(`^(?:[${SPOKEN_LETTERS}][${SPOKEN_DIGITS}]){3}$`, 'u');
  return pattern.test(code) ? code : undefined;
}
