import type { PointGroup } from 'signature_pad';
import { expect, test } from 'vitest';
import { groupsOf, strokesOf } from '../../../../../src/renderer/parts/signature/pad-strokes.ts';
import { inkBox, PAD_HEIGHT, strokePath } from '../../../../../src/renderer/parts/signature/stroke-path.ts';
import { strokes as schema } from '../../../../../src/shared/signature.ts';

const look = {
  penColor: 'black',
  minWidth: 1,
  maxWidth: 2,
  dotSize: 1,
  velocityFilterWeight: 0.7,
  compositeOperation: 'source-over',
} satisfies Omit<PointGroup, 'points'>;

const drawn: PointGroup[] = [
  {
    ...look,
    points: [
      { x: 120, y: 60, time: 5000, pressure: 0.5 },
      { x: 240, y: 120, time: 5016.4, pressure: 0.5 },
    ],
  },
];

test('strokes are shares of the width, and their time starts at nought', () => {
  expect(strokesOf(drawn, 1200)).toEqual([
    [
      { x: 0.1, y: 0.05, t: 0 },
      { x: 0.2, y: 0.1, t: 16 },
    ],
  ]);
});

test('a pad of another size shows the same drawing', () => {
  const again = groupsOf(strokesOf(drawn, 1200), 600, look);
  expect(again[0]?.points.map(({ x, y }) => [x, y])).toEqual([
    [60, 30],
    [120, 60],
  ]);
});

test('ink dragged off the pad stays on its edge and fits what is stored', () => {
  const wild = [{ ...look, points: [{ x: -900, y: 5000, time: 1, pressure: 1 }] }];
  const strokes = strokesOf(wild, 1200);
  // Stored to a ten-thousandth of the pad.
  expect(strokes).toEqual([[{ x: 0, y: Math.round(PAD_HEIGHT * 10_000) / 10_000, t: 0 }]]);
  expect(schema.safeParse(strokes).success).toBe(true);
});

test('a path starts at the first point, ends at the last, and a dot is a dot', () => {
  expect(strokePath(strokesOf(drawn, 1200), 1200)).toBe('M120.0 60.0L240.0 120.0');
  expect(strokePath([[{ x: 0.5, y: 0.25, t: 0 }]], 100)).toBe('M50.0 25.0h0');
  expect(strokePath([], 100)).toBe('');
});

test('the box around the ink holds every point; no ink is the whole pad', () => {
  expect(inkBox(strokesOf(drawn, 1200), 1200)).toEqual({ x: 108, y: 48, width: 144, height: 84 });
  expect(inkBox([], 1200)).toEqual({ x: 0, y: 0, width: 1200, height: 592 });
});
