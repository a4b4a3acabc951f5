import { describe, expect, it } from 'vitest';
import { lineOf, reasonOf } from '../../../../src/renderer/doors/expected-visitors/bad-row.ts';
import { nextDay } from '../../../../src/renderer/doors/expected-visitors/next-day.ts';

describe('a row of a pasted list that cannot be used', () => {
  it('is told closer than by its box alone, where it can be', () => {
    expect(reasonOf({ column: 'name', code: 'twice-in-list' })).toBe('twice');
    expect(reasonOf({ column: 'name', code: 'expected-already' })).toBe('already');
    expect(reasonOf({ column: 'name', code: 'empty' })).toBe('nameMissing');
    expect(reasonOf({ column: 'organisation', code: 'empty' })).toBe('organisationMissing');
    expect(reasonOf({ column: 'organisation', code: 'not-understood' })).toBe('organisationTooMuch');
    expect(reasonOf({ column: 'day', code: 'out-of-range' })).toBe('dayOther');
    expect(reasonOf({ column: 'day', code: 'not-understood' })).toBe('dayUnknown');
    expect(reasonOf({ column: 'kind', code: 'not-understood' })).toBe('kindUnknown');
    expect(reasonOf({ column: null, code: 'not-understood' })).toBe('tooManyCells');
  });

  it('has the sentence of any box where that says it', () => {
    expect(reasonOf({ column: 'at', code: 'time-unreadable' })).toBeUndefined();
    expect(reasonOf({ column: 'name', code: 'too-long' })).toBeUndefined();
  });

  it('is shown as it stands in the list, its columns set apart', () => {
    const list = 'Ifeoma Nwosu\tPeak Roofing\t9:30\r\n\r\nÁine O’Dowd\t\t25:00\n';
    expect(lineOf(list, 1)).toBe('Ifeoma Nwosu · Peak Roofing · 9:30');
    expect(lineOf(list, 3)).toBe('Áine O’Dowd ·  · 25:00');
    expect(lineOf(list, 9)).toBe('');
  });
});

describe('the day after', () => {
  it('goes over the ends of months, years and February', () => {
    expect(nextDay('2026-11-30')).toBe('2026-12-01');
    expect(nextDay('2026-12-31')).toBe('2027-01-01');
    expect(nextDay('2028-02-28')).toBe('2028-02-29');
  });
});
