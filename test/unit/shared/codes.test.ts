import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALPHABET,
  checkCharacter,
  PAYLOAD_LENGTH,
  payloadOf,
  readScan,
  readShortCode,
  SHORT_CODES,
  shortCode,
  spokenCode,
  TOKEN_LENGTH,
  tokenFrom,
} from '../../../src/shared/codes.ts';

const token = fc.uint8Array({ minLength: 8, maxLength: 8 }).map(tokenFrom);
const kinds = ['ticket', 'pass', 'return-card', 'child-card', 'slot-tag'] as const;
const kind = fc.constantFrom(...kinds);
const payload = fc.tuple(kind, token).map(([of, random]) => payloadOf(of, random));
const character = fc.constantFrom(...Array.from(ALPHABET));

const accepted = (typed: string) => kinds.some((one) => one === readScan(typed).kind);

describe('a payload', () => {
  it('is read back as what it was made as, whatever a scanner adds', () => {
    fc.assert(
      fc.property(kind, token, (of, random) => {
        const made = payloadOf(of, random);
        expect(made).toMatch(/^RK[TPCKS][0-9A-HJKMNP-TV-Z]{13}$/u);
        expect(made).toHaveLength(PAYLOAD_LENGTH);
        for (const typed of [made, made.toLowerCase(), ` ${made}\r\n`, made.replace(/(.{4})/gu, '$1-')])
          expect(readScan(typed)).toEqual({ kind: of, payload: made });
      }),
    );
  });

  it('is never accepted with one character wrong', () => {
    fc.assert(
      fc.property(payload, fc.nat(PAYLOAD_LENGTH - 1), character, (made, at, other) => {
        fc.pre(made[at] !== other);
        expect(accepted(made.slice(0, at) + other + made.slice(at + 1))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never accepted with two neighbours swapped', () => {
    fc.assert(
      fc.property(payload, fc.nat(PAYLOAD_LENGTH - 2), (made, at) => {
        fc.pre(made[at] !== made[at + 1]);
        const swapped = made.slice(0, at) + made.charAt(at + 1) + made.charAt(at) + made.slice(at + 2);
        expect(accepted(swapped)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never accepted with a character lost or too many', () => {
    fc.assert(
      fc.property(payload, fc.nat(PAYLOAD_LENGTH - 1), character, (made, at, extra) => {
        expect(accepted(made.slice(0, at) + made.slice(at + 1))).toBe(false);
        expect(accepted(made.slice(0, at) + extra + made.slice(at))).toBe(false);
      }),
    );
  });

  it('is read as damaged when it is ours, as foreign when it is not, and anything typed is read', () => {
    expect(readScan('RKT')).toEqual({ kind: 'damaged' });
    expect(readScan('RKX0000000000000')).toEqual({ kind: 'damaged' });
    for (const typed of ['', 'R', '5000112637922', 'https://example.org', 'RҚТ', '💥'])
      expect(readScan(typed)).toEqual({ kind: 'foreign' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        expect(['damaged', 'foreign']).toContain(readScan(typed).kind);
      }),
    );
  });

  it('has no check character for anything outside the alphabet', () => {
    for (const odd of ['RKPI', 'RKPL', 'RKPO', 'RKPU', 'rk', 'é'])
      expect(checkCharacter(odd)).toBeUndefined();
  });

  it('takes its sixty random bits from the bytes, all of them', () => {
    const bytes = (last: number) => Uint8Array.from([1, 2, 3, 4, 5, 6, 7, last]);
    expect(tokenFrom(bytes(8))).toHaveLength(TOKEN_LENGTH);
    expect(tokenFrom(bytes(8))).not.toBe(tokenFrom(bytes(9)));
    const flips = Array.from({ length: 60 }, (_, bit) => {
      const flipped = bytes(8);
      const at = 7 - Math.floor(bit / 8);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (bit % 8));
      return tokenFrom(flipped);
    });
    expect(new Set([...flips, tokenFrom(bytes(8))]).size).toBe(61);
  });
});

describe('a short code', () => {
  const number = fc.nat(SHORT_CODES - 1);

  it('is another for every number', () => {
    fc.assert(
      fc.property(fc.uniqueArray(number, { minLength: 2, maxLength: 500 }), (numbers) => {
        expect(new Set(numbers.map(shortCode)).size).toBe(numbers.length);
      }),
    );
    expect(new Set(Array.from({ length: 100_000 }, (_, index) => shortCode(index))).size).toBe(100_000);
  });

  it('is read back however it is spaced and cased', () => {
    fc.assert(
      fc.property(number, (of) => {
        const code = shortCode(of);
        expect(code).toMatch(/^(?:[A-Z]\d){3}$/u);
        for (const typed of [code, spokenCode(code), code.toLowerCase(), ` ${code.replace(/(.)/gu, '$1-')}`])
          expect(readShortCode(typed)).toBe(code);
      }),
    );
  });

  it('is refused when it cannot be one', () => {
    for (const typed of ['', 'R4K7P', 'R4K7P22', '4R7K2P', 'B4K7P2', 'R1K7P2', 'R4 K7 P2 X9', '٤٤'])
      expect(readShortCode(typed), typed).toBeUndefined();
  });

  it('is read aloud in pairs', () => {
    expect(spokenCode('R4K7P2')).toBe('R4 K7 P2');
  });
});
