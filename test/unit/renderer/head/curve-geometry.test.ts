import { describe, expect, it } from 'vitest';
import { curveOf, roundTop, staircase } from '../../../../src/renderer/doors/head/curve-geometry.ts';

const zone = 'Europe/London';

describe('the day’s curve', () => {
  it('holds school hours when nothing happened', () => {
    expect(curveOf([], zone)).toMatchObject({ from: 420, to: 1080, mostPeople: 0, mostPhones: 0, steps: [] });
  });

  it('grows to hold what happened before and after school', () => {
    const curve = curveOf(
      [
        { at: '2026-11-23T05:50:00.000Z', people: 1, phones: 0 },
        { at: '2026-11-23T20:10:00.000Z', people: 3, phones: 2 },
      ],
      zone,
    );
    expect(curve).toMatchObject({ from: 300, to: 1260, mostPeople: 3, mostPhones: 2 });
  });

  it('reads the wall clock of summer', () => {
    const [step] = curveOf([{ at: '2026-07-01T08:00:00.000Z', people: 1, phones: 0 }], zone).steps;
    expect(step?.minute).toBe(9 * 60);
  });

  it('has round tops', () => {
    expect([0, 4, 5, 10, 11, 47].map(roundTop)).toEqual([4, 4, 10, 10, 20, 50]);
  });

  it('is drawn as a staircase from the base line to the end', () => {
    const drawn = staircase(
      [
        { minute: 10, count: 1 },
        { minute: 20, count: 3 },
      ],
      { x: (minute) => minute, y: (count) => 100 - count, end: 30 },
    );
    expect(drawn).toBe('M10 100H10V99H20V97H30');
    expect(staircase([], { x: Number, y: Number, end: 1 })).toBe('');
  });
});
