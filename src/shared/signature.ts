import { z } from 'zod';
import { id } from './ids.ts';
import { pin } from './staff.ts';
import { personName } from './text.ts';

/** A point of a stroke: place as a share of the pad’s width (both axes), time in ms since the first point. */
const point = z.object({
  x: z.number().min(-0.05).max(1.05),
  y: z.number().min(-0.05).max(1.05),
  t: z.number().int().min(0).max(3_600_000),
});

export const stroke = z.array(point).min(1).max(4000);

/** Most points of a whole signature: a pen read 200 times a second fills a minute and a half. */
const POINTS_MOST = 20_000;

export const strokes = z
  .array(stroke)
  .max(200)
  .refine((drawn) => drawn.reduce((sum, { length }) => sum + length, 0) <= POINTS_MOST, 'too-long');
export type Strokes = z.infer<typeof strokes>;

/** Least way a pen must travel, as a share of the pad’s width: less is a dot or a slip, not a signature. */
export const LEAST_INK = 0.05;

/** How far the pen travelled over all strokes, as a share of the pad’s width. */
export function inkLength(drawn: Strokes): number {
  let length = 0;
  for (const line of drawn) {
    line.forEach((to, index) => {
      const from = line[index - 1];
      if (from) length += Math.hypot(to.x - from.x, to.y - from.y);
    });
  }
  return length;
}

/** A drawing that can stand as a signature: never empty, never a single dot. */
export const drawing = strokes.refine((drawn) => inkLength(drawn) >= LEAST_INK, 'signature-blank');

/**
 * A signature: drawn, typed, or given with a member of staff beside the person. The witness’s PIN is checked for
 * this one submission and opens no session.
 */
export const signature = z.discriminatedUnion('how', [
  z.object({ how: z.literal('drawn'), strokes: drawing }),
  z.object({ how: z.literal('typed'), name: personName }),
  z.object({ how: z.literal('assisted'), witness: id, pin }),
]);

export type Signature = z.infer<typeof signature>;
