import { describe, expect, test } from 'vitest';
import { payloadOf } from '../../../../../src/shared/codes.ts';
import { desk } from './one-box-page.ts';
import { usual } from '../../../../../src/renderer/parts/scanner/scan-readings.ts';
import {
  quiet,
  scanStep,
  UNSEEN,
  type Landing,
} from '../../../../../src/renderer/parts/scanner/scan-machine.ts';

const GAP = usual.slowest;
const ticket = payloadOf('ticket', '7H3MX0Q9WA2K');
const pass = payloadOf('pass', 'RKRKT00RKP1R');

describe('our codes', () => {
  test.each([1, 12, 34, 60, GAP - 1])(
    'a ticket typed every %i ms and ended by Enter leaves the box empty',
    (gap) => {
      const page = desk();
      page.type(ticket, gap);
      page.press('Enter', gap);
      expect(page.scans).toEqual([{ from: 'ours', text: ticket }]);
      expect(page.box()).toBe('');
      expect(page.ends()).toBe(0);
    },
  );

  test('a pass whose random part looks like a beginning is one scan', () => {
    const page = desk();
    page.type(pass, 4);
    page.press('Tab');
    expect(page.scans).toEqual([{ from: 'ours', text: pass }]);
    expect(page.box()).toBe('');
  });

  test.each(['ticket', 'pass', 'return-card', 'child-card', 'slot-tag'] as const)(
    'a %s in the middle of typing leaves no key behind',
    (kind) => {
      const page = desk();
      page.type('Ana ', 150);
      page.type(payloadOf(kind, '7H3MX0Q9WA2K'), 20);
      page.press('Enter');
      expect(page.scans).toEqual([{ from: 'ours', text: payloadOf(kind, '7H3MX0Q9WA2K') }]);
      expect(page.box()).toBe('Ana ');
    },
  );

  test('where nobody waits to see a letter, the first keys may stand in line as well', () => {
    const wake = (landing: Landing) =>
      scanStep(quiet, { type: 'character', character: 'R', at: 0, landing }).wake;
    expect([wake('text'), wake('pin'), wake('page')]).toEqual([UNSEEN, UNSEEN, 400]);
  });

  test('without Enter a pause ends the code', () => {
    const page = desk();
    page.type(ticket, 8);
    page.wait(99);
    expect(page.scans).toEqual([]);
    page.wait(1);
    expect(page.scans).toEqual([{ from: 'ours', text: ticket }]);
  });

  test('keys of a code that stand in line on a busy computer are still the same code', () => {
    let state = quiet;
    const wakes: (number | undefined)[] = [];
    ticket.split('').forEach((character, at) => {
      const step = scanStep(state, { type: 'character', character, at: at * 8, landing: 'text' });
      state = step.state;
      wakes.push(step.wake);
    });
    expect(wakes.slice(0, 2)).toEqual([UNSEEN, UNSEEN]);
    expect(wakes.slice(2, 15)).toEqual(Array.from({ length: 13 }, () => 400));
    expect(wakes[15]).toBe(100);
  });

  test('Caps Lock turns the letters small; the scan is in capitals all the same', () => {
    const page = desk();
    page.type(ticket.toLowerCase(), 8);
    page.press('Enter');
    expect(page.scans).toEqual([{ from: 'ours', text: ticket }]);
  });

  test('two tickets in a row are two scans', () => {
    const page = desk();
    page.type(ticket, 8);
    page.press('Enter');
    page.type(pass, 8);
    page.press('Enter');
    expect(page.scans.map(({ text }) => text)).toEqual([ticket, pass]);
    expect(page.box()).toBe('');
  });

  test('a scan straight after typing leaves the typing whole', () => {
    const page = desk();
    page.type('Amara', 3);
    page.type(ticket, 3);
    page.press('Enter', 3);
    expect(page.box()).toBe('Amara');
    expect(page.scans).toEqual([{ from: 'ours', text: ticket }]);
  });

  test('a code cut short is still kept out of the box', () => {
    const page = desk();
    page.type(ticket.slice(0, 9), 8);
    page.press('Enter');
    expect(page.scans).toEqual([{ from: 'ours', text: ticket.slice(0, 9) }]);
    expect(page.box()).toBe('');
  });

  test('a scanner that ends with two keys presses nothing', () => {
    const page = desk('page');
    page.type(ticket, 8);
    page.press('Enter');
    page.press('Enter');
    expect(page.ends()).toBe(0);
    page.press('Enter', 500);
    expect(page.ends()).toBe(1);
  });
});

describe('people', () => {
  test.each([
    'Rk',
    'Yorkshire',
    'RKT',
    'Órla Ruark-Rkperson',
    'rrrRRRkkk',
    'Park View 12',
    'marketplace RKP RKT workpiece',
    "Siân O'Rourke-Kpodo",
  ])('%s typed by hand arrives whole and in order', (text) => {
    for (const gap of [60, 79, 80, 81, 120, 300]) {
      const page = desk();
      page.type(text, gap);
      page.wait(UNSEEN);
      expect(page.box()).toBe(text);
      expect(page.scans).toEqual([]);
    }
  });

  test('an R alone arrives 150 ms later at most', () => {
    const page = desk();
    page.press('R');
    expect(page.box()).toBe('');
    page.wait(UNSEEN);
    expect(page.box()).toBe('R');
  });

  test('an arrow or a delete key first lets go of what is held', () => {
    const page = desk();
    page.type('RK', 20);
    page.press('Backspace');
    expect(page.box()).toBe('RK');
  });

  test('on a page too busy for its timers, keys far apart are still typing', () => {
    const first = scanStep(quiet, { type: 'character', character: 'R', at: 0, landing: 'text' });
    const second = scanStep(first.state, { type: 'character', character: 'K', at: GAP + 1, landing: 'text' });
    expect(second).toMatchObject({ release: 'R', swallow: false });
    expect(second.state.held.letters).toBe('');
  });

  test('Enter after a short word goes through', () => {
    const page = desk();
    page.type('RKT1', 20);
    page.press('Enter');
    expect(page.box()).toBe('RKT1');
    expect(page.ends()).toBe(1);
  });

  test('a hurried word that begins like a code is a word at a hand’s speed', () => {
    const page = desk();
    page.type('workplaces', 70);
    page.press('Enter', 70);
    expect(page.box()).toBe('workplaces');
    expect(page.ends()).toBe(1);
  });
});

describe('codes that are not ours', () => {
  test.each(['5012345678900', 'RKX123456', 'ABCR12RK99', 'https://example.org/?t=1'])(
    '%s outside a box is reported as it came, and its Enter is kept back',
    (code) => {
      const page = desk('page');
      page.type(code, 10);
      page.press('Enter', 10);
      expect(page.scans).toEqual([{ from: 'foreign', text: code }]);
      expect(page.ends()).toBe(0);
    },
  );

  test.each(['5012345678900', '501234', 'RKX123456'])(
    '%s in a PIN box is taken out again, its Enter sends nothing, and it is reported',
    (code) => {
      const page = desk('pin');
      page.type(code, 10);
      page.press('Enter', 10);
      expect(page.scans).toEqual([{ from: 'foreign', text: code }]);
      expect(page.box()).toBe('');
      expect(page.ends()).toBe(0);
    },
  );

  test('a PIN typed by the quickest hand is a PIN', () => {
    const page = desk('pin');
    page.type('730164', 60);
    page.press('Enter', 60);
    expect(page.scans).toEqual([]);
    expect(page.box()).toBe('730164');
    expect(page.ends()).toBe(1);
  });

  test('a burst belongs where it began, wherever focus is at its end', () => {
    const rest = desk('page', { endsIn: 'text' });
    rest.type('https://example.org', 10);
    rest.press('Enter', 10);
    expect(rest.scans).toEqual([{ from: 'foreign', text: 'https://example.org' }]);
    expect(rest.ends()).toBe(0);
    const box = desk('text', { endsIn: 'page' });
    box.type('5012345678900', 10);
    box.press('Enter', 10);
    expect(box.scans).toEqual([]);
  });

  test('in a box it is typing', () => {
    const page = desk('text');
    page.type('5012345678900', 10);
    page.press('Enter', 10);
    expect(page.scans).toEqual([]);
    expect(page.box()).toBe('5012345678900');
    expect(page.ends()).toBe(1);
  });

  test('slow keys and short bursts are nobody’s code', () => {
    const page = desk('page');
    page.type('50123', 10);
    page.press('Enter', 10);
    expect(page.scans).toEqual([]);
    expect(page.ends()).toBe(1);
  });
});

describe('a scanner slower than it is set, or one that falters', () => {
  test.each([
    ['5012345678900', 60],
    [ticket, 81],
    [ticket, 120],
    [pass, 249],
  ])('%s at %i ms a key presses no button where no box is', (code, gap) => {
    const page = desk('page');
    page.type(code, gap);
    page.press('Enter', gap);
    expect(page.scans).toEqual([]);
    expect(page.ends()).toBe(0);
    // Whoever then presses Enter means it.
    page.press('Enter', 700);
    expect(page.ends()).toBe(1);
  });

  test('a code that stops halfway and goes on presses none either', () => {
    const page = desk('page');
    page.type(ticket.slice(0, 5), 10);
    page.wait(150);
    page.type(ticket.slice(5), 10);
    page.press('Enter', 10);
    expect(page.ends()).toBe(0);
  });

  test('in a box a word and its Enter are typing at any speed', () => {
    const page = desk('text');
    page.type('marketplace', 100);
    page.press('Enter', 100);
    expect(page.box()).toBe('marketplace');
    expect(page.ends()).toBe(1);
  });

  test('a few keys that choose something, and Enter after them, are a person’s', () => {
    const page = desk('page');
    page.type('31', 120);
    page.press('Enter', 120);
    expect(page.ends()).toBe(1);
  });
});
