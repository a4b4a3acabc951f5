import type { Strokes } from '../../../shared/signature.ts';

/** Height of the pad as a share of its width; both axes of a stroke are shares of the width. */
export const PAD_HEIGHT = 592 / 1200;

/** An SVG path through the points, smooth, in units of `width` px for the pad’s width. */
export function strokePath(strokes: Strokes, width: number): string {
  const place = (share: number) => (share * width).toFixed(1);
  return strokes
    .map((points) => {
      const [first, ...rest] = points;
      if (first === undefined) return '';
      let path = `M${place(first.x)} ${place(first.y)}`;
      // Each point bends the line; the line itself runs through the middles between them.
      rest.forEach((point, index) => {
        const next = rest[index + 1];
        path +=
          next === undefined
            ? `L${place(point.x)} ${place(point.y)}`
            : `Q${place(point.x)} ${place(point.y)} ${place((point.x + next.x) / 2)} ${place((point.y + next.y) / 2)}`;
      });
      return rest.length === 0 ? `${path}h0` : path;
    })
    .join('');
}

/** The box around the ink, with a margin, in the same units; the whole pad when there is no ink. */
export function inkBox(
  strokes: Strokes,
  width: number,
): { x: number; y: number; width: number; height: number } {
  const points = strokes.flat();
  if (points.length === 0) return { x: 0, y: 0, width, height: width * PAD_HEIGHT };
  const xs = points.map(({ x }) => x * width);
  const ys = points.map(({ y }) => y * width);
  const margin = width * 0.01;
  const x = Math.min(...xs) - margin;
  const y = Math.min(...ys) - margin;
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}
