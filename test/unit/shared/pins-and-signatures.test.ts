import { describe, expect, it } from 'vitest';
import { drawing, inkLength, LEAST_INK } from '../../../src/shared/signature.ts';
import { isSimplePin, newPin, pin } from '../../../src/shared/staff.ts';

describe('a PIN being chosen', () => {
  it.each([
    '000000',
    '777777',
    '123456',
    '345678',
    '987654',
    '654321',
    '121212',
    '123123',
    '808080',
    '12121212',
  ])('cannot be %s, which a stranger tries first', (digits) => {
    expect(isSimplePin(digits)).toBe(true);
    expect(newPin.safeParse(digits).error?.issues).toMatchObject([{ message: 'pin-simple' }]);
  });

  it.each(['291746', '100000', '123457', '112233', '13579246'])('can be %s', (digits) => {
    expect(newPin.parse(digits)).toBe(digits);
  });

  it.each([
    ['29174', 'pin-short'],
    ['', 'pin-short'],
    ['2917461234567', 'too-long'],
    ['29174a', 'pin-digits'],
    ['２９１７４６', 'pin-digits'],
    [291746, 'empty'],
  ])('%j is refused: %s', (digits, code) => {
    expect(pin.safeParse(digits).error?.issues[0]?.message).toBe(code);
    expect(newPin.safeParse(digits).error?.issues[0]?.message).toBe(code);
  });
});

describe('a drawn signature', () => {
  const line = (...xs: number[]) => xs.map((x, t) => ({ x, y: 0.25, t }));

  it('is as long as the pen travelled, over all strokes, not between them', () => {
    expect(inkLength([])).toBe(0);
    expect(inkLength([line(0.5)])).toBe(0);
    expect(inkLength([line(0.5, 0.5, 0.5)])).toBe(0);
    expect(inkLength([line(0.1, 0.4, 0.1)])).toBeCloseTo(0.6, 12);
    expect(inkLength([line(0, 0.1), line(0.9, 1)])).toBeCloseTo(0.2, 12);
    expect(
      inkLength([
        [
          { x: 0, y: 0, t: 0 },
          { x: 0.3, y: 0.4, t: 1 },
        ],
      ]),
    ).toBeCloseTo(0.5, 12);
  });

  it('is refused below the least length, and taken from there on', () => {
    for (const blank of [[], [line(0.5)], [line(0.5), line(0.7)], [line(0.5, 0.5 + LEAST_INK * 0.9)]])
      expect(drawing.safeParse(blank).error?.issues).toMatchObject([{ message: 'signature-blank' }]);
    expect(drawing.safeParse([line(0, LEAST_INK)]).success).toBe(true);
  });

  it('is refused off the pad, with no points, or with figures that are none', () => {
    const at = (x: number, y: number, t = 0) => [[{ x, y, t }, ...line(0, 1)]];
    for (const wrong of [
      at(2, 0),
      at(0, -1),
      at(Number.NaN, 0),
      at(Number.POSITIVE_INFINITY, 0),
      at(0, 0, -1),
      at(0, 0, 0.5),
    ])
      expect(drawing.safeParse(wrong).success).toBe(false);
    expect(drawing.safeParse([[], line(0, 1)]).success).toBe(false);
  });
});
