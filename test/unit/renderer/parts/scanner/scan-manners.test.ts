import { describe, expect, test } from 'vitest';
import { type Manner, usual } from '../../../../../src/renderer/parts/scanner/scan-readings.ts';
import { usCharacter } from '../../../../../src/renderer/parts/scanner/us-keys.ts';
import { ALPHABET, payloadOf } from '../../../../../src/shared/codes.ts';
import { desk } from './one-box-page.ts';

/** What a French and a German computer make of the keys a scanner for the United States presses. */
const french = {
  Q: 'A',
  A: 'Q',
  W: 'Z',
  Z: 'W',
  M: '?',
  0: 'à',
  1: '&',
  2: 'é',
  3: '"',
  4: "'",
  5: '(',
  6: '-',
  7: 'è',
  8: '_',
  9: 'ç',
};
const german = { Y: 'Z', Z: 'Y' };
const boards = { own: {}, french, german };
/** Every character of the alphabet, most of them twice. */
const tokens = ['AQWZMY741N03', '0123456789AB', 'CDEFGHJKMNPQ', 'RSTVWXYZ0189'];
const tickets = tokens.map((token) => payloadOf('ticket', token));
const manner = (more: Partial<Manner>): Manner => ({ ...usual, ...more });
const ours = (text: string) => ({ from: 'ours', text });

describe('a scanner for another keyboard than the computer', () => {
  test('every character of a code is tried', () => {
    expect(new Set(tokens.join(''))).toEqual(new Set(ALPHABET));
  });

  describe.each(['own', 'french', 'german'] as const)('on the %s board', (name) => {
    const board = boards[name];
    test.each(['letters', 'places'] as const)('is understood, read by %s or by the other', (reads) => {
      for (const gap of [5, 20, 34]) {
        const page = desk('text', { manner: manner({ reads }), board });
        for (const ticket of tickets) {
          page.type(ticket, gap);
          page.press('Enter', gap);
        }
        expect(page.scans).toEqual(tickets.map(ours));
        expect(page.box()).toBe('');
        expect(page.ends()).toBe(0);
      }
    });

    test('is understood at the slowest, read by places', () => {
      const page = desk('text', { manner: manner({ reads: 'places' }), board });
      for (const ticket of tickets) {
        page.type(ticket, 60);
        page.press('Enter', 60);
      }
      expect(page.scans).toEqual(tickets.map(ours));
      expect(page.box()).toBe('');
    });
  });

  test('that neither reading knows is a damaged code, and leaves no key in a box', () => {
    const odd = desk('text');
    odd.type('RKT!"§$%&/()=?!"', 12);
    odd.press('Enter');
    expect(odd.scans).toEqual([ours('RKT!"§$%&/()=?!"')]);
    expect(odd.box()).toBe('');
  });

  test('leaves what people write alone, on their own board', () => {
    for (const reads of ['letters', 'places'] as const)
      for (const gap of [60, 90, 150]) {
        const page = desk('text', { manner: manner({ reads }), board: french });
        const typed = 'rkt7 parkside, rks! mark-eting';
        page.type(typed, gap);
        page.wait(200);
        expect(page.box()).toBe(
          typed
            .split('')
            .map((key) => new Map(Object.entries(french)).get(key) ?? key)
            .join(''),
        );
        expect(page.scans).toEqual([]);
      }
  });
});

describe('what a scanner types before every code', () => {
  test.each(['~', ']Q1', '%A', 'R', '1', '**'])(
    '%s is no part of it, and is kept out of the box',
    (before) => {
      for (const end of ['Enter', undefined]) {
        const page = desk('text', { manner: manner({ before }) });
        for (const ticket of tickets) {
          page.type(before + ticket, 8);
          if (end === undefined) page.wait(120);
          else page.press(end);
          // Another scanner without it is understood as well.
          page.type(ticket, 8);
          page.press('Enter');
        }
        expect(page.scans).toEqual(tickets.flatMap((ticket) => [ours(ticket), ours(ticket)]));
        expect(page.box()).toBe('');
      }
    },
  );

  test('is typing where a hand writes it', () => {
    const page = desk('text', { manner: manner({ before: ']Q1' }) });
    page.type('a]Q1 ]Q2 RK', 120);
    page.wait(200);
    expect(page.box()).toBe('a]Q1 ]Q2 RK');
    expect(page.scans).toEqual([]);
  });

  test('is left out of a code that is not ours', () => {
    const page = desk('page', { manner: manner({ before: ']E0' }) });
    page.type(']E05012345678900', 8);
    page.press('Enter');
    expect(page.scans).toEqual([{ from: 'foreign', text: '5012345678900' }]);
  });
});

describe('a slow scanner', () => {
  test('is understood up to the gap that is set, and no further', () => {
    for (const slowest of [20, 80, 150, 200]) {
      const page = desk('text', { manner: manner({ slowest }) });
      page.type(tickets[0] ?? '', slowest - 1);
      page.press('Enter', slowest - 1);
      expect(page.scans).toEqual([ours(tickets[0] ?? '')]);
      expect(page.box()).toBe('');
      const slower = desk('text', { manner: manner({ slowest }) });
      slower.type(tickets[0] ?? '', slowest + 1);
      slower.press('Enter', slowest + 1);
      expect(slower.scans).toEqual([]);
      expect(slower.box()).toBe(tickets[0]);
    }
  });

  test('without Enter ends its code by a pause longer than any of its gaps', () => {
    const page = desk('text', { manner: manner({ slowest: 200 }) });
    page.type(tickets[0] ?? '', 190);
    page.wait(219);
    expect(page.scans).toEqual([]);
    page.wait(1);
    expect(page.scans).toHaveLength(1);
  });
});

describe('sixty codes one after the other', () => {
  const codes = Array.from({ length: 60 }, (_, at) =>
    payloadOf(at % 3 === 0 ? 'child-card' : 'ticket', String(at).padStart(2, '0').repeat(3) + 'RKTRK7'),
  );
  const gaps = [5, 8, 12, 20];

  test.each(['Enter', 'Tab', undefined])('ended by %s: none is lost, none is mixed', (end) => {
    for (const landing of ['page', 'text', 'pin'] as const)
      for (const before of ['', '~']) {
        const page = desk(landing, { manner: manner({ before }) });
        codes.forEach((code, at) => {
          page.type(before + code, gaps[at % gaps.length] ?? 5);
          if (end !== undefined) page.press(end);
          page.wait(20);
        });
        page.wait(200);
        expect(page.scans).toEqual(codes.map(ours));
        expect(page.box()).toBe('');
        expect(page.ends()).toBe(0);
      }
  });
});

test('keys are read by their place, with and without Shift, and none where a key types nothing', () => {
  const read = (code: string) => [usCharacter(code, false), usCharacter(code, true)];
  expect(['KeyQ', 'Digit7', 'Backquote', 'BracketRight', 'Numpad4'].map(read)).toEqual([
    ['Q', 'Q'],
    ['7', '&'],
    ['`', '~'],
    [']', '}'],
    ['4', '4'],
  ]);
  expect(['Enter', 'F2', 'IntlBackslash', '', 'Digit12'].map((code) => usCharacter(code, false))).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});
