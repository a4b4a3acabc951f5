import { describe, expect, test } from 'vitest';
import { checkScanner, type TriedKey } from '../../../../src/renderer/doors/settings/scanner-check.ts';
import { type Manner, usual } from '../../../../src/renderer/parts/scanner/scan-readings.ts';
import { payloadOf } from '../../../../src/shared/codes.ts';

const ticket = payloadOf('ticket', 'AQWZMY741N03');
const french: Readonly<Record<string, string>> = { Q: 'a', A: 'q', 7: 'è', 4: "'", 1: '&', 0: 'à', 3: '"' };

/** Keys as a scanner for the United States presses them, every so many ms. */
const keys = (text: string, gap = 10, board: Readonly<Record<string, string>> = {}): TriedKey[] =>
  text
    .split('')
    .map((key, at) => ({ letter: board[key] ?? key, place: key.toUpperCase(), at: 5000 + at * gap }));
const check = (typed: readonly TriedKey[], more: Partial<Manner> = {}) =>
  checkScanner(typed, { ...usual, ...more });

describe('a try of the scanner', () => {
  test('finds nothing to set where the scanner is understood', () => {
    expect(check(keys(ticket))).toEqual({ verdict: 'right', typed: ticket, longest: 10 });
    expect(check(keys(ticket.toLowerCase(), 79)).verdict).toBe('right');
    expect(check(keys(`~${ticket}`), { before: '~' }).verdict).toBe('right');
    expect(check(keys(ticket), { before: '~' }).verdict).toBe('right');
    expect(check(keys(ticket), { reads: 'places' }).verdict).toBe('right');
    expect(check(keys(ticket, 150), { slowest: 200 }).verdict).toBe('right');
  });

  test('says what to set for one that is for another keyboard, slow, or types something before', () => {
    expect(check(keys(ticket, 10, french))).toMatchObject({
      verdict: 'change',
      needs: { ...usual, reads: 'places' },
    });
    expect(check(keys(ticket, 101)).needs).toEqual({ ...usual, slowest: 160 });
    expect(check(keys(ticket, 190)).needs).toEqual({ ...usual, slowest: 200 });
    expect(check(keys(`]Q1${ticket}`)).needs).toEqual({ ...usual, before: ']Q1' });
    expect(check(keys(`~${ticket}`, 120, french), { before: '%' }).needs).toEqual({
      slowest: 180,
      before: '~',
      reads: 'places',
    });
  });

  test('what it says is understood the next time', () => {
    for (const typed of [keys(ticket, 10, french), keys(ticket, 101), keys(`]Q1${ticket}`, 199)]) {
      const { needs } = check(typed);
      expect(needs).toBeDefined();
      expect(checkScanner(typed, needs ?? usual).verdict).toBe('right');
    }
  });

  test('sends people to the handbook of the scanner where nothing here can help', () => {
    expect(check(keys(ticket, 210)).verdict).toBe('slow');
    expect(check(keys(`SCAN:${ticket}`)).verdict).toBe('before');
    expect(check(keys(`a ${ticket}`)).verdict).toBe('before');
    expect(check(keys('RKTQAZW?Z/$!N=§Y')).verdict).toBe('keyboard');
  });

  test('knows a code of somebody else, a hand, and next to nothing', () => {
    expect(check(keys('5012345678900')).verdict).toBe('foreign');
    expect(check(keys(ticket, 600)).verdict).toBe('hand');
    expect(check(keys('RKT')).verdict).toBe('hand');
    expect(check([]).verdict).toBe('hand');
  });
});
