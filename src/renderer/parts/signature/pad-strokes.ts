import type { PointGroup } from 'signature_pad';
import type { Strokes } from '../../../shared/signature.ts';
import { PAD_HEIGHT } from './stroke-path.ts';

type Look = Omit<PointGroup, 'points'>;

const within = (value: number, most: number) => Math.min(most, Math.max(0, value));

/** To a ten-thousandth of the pad: finer than any pen or printer, and a third of the length in the record. */
const rounded = (share: number) => Math.round(share * 10_000) / 10_000;

/** What the drawing library holds, as shares of the pad’s width and ms since the first point. */
export function strokesOf(groups: readonly PointGroup[], width: number): Strokes {
  const start = groups[0]?.points[0]?.time ?? 0;
  return groups
    .filter(({ points }) => points.length > 0)
    .map(({ points }) =>
      points.map(({ x, y, time }) => ({
        x: rounded(within(x / width, 1)),
        y: rounded(within(y / width, PAD_HEIGHT)),
        t: Math.max(0, Math.round(time - start)),
      })),
    );
}

/** The same strokes for a pad of this width in px. */
export function groupsOf(strokes: Strokes, width: number, look: Look): PointGroup[] {
  return strokes.map((points) => ({
    ...look,
    points: points.map(({ x, y, t }) => ({ x: x * width, y: y * width, time: t, pressure: 0.5 })),
  }));
}
